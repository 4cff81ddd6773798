import Directives

struct PDFFile {
    let name: String
    let limits: Limits
    let progress: FileDecoder.Progress?
    struct Content { var text: String; var isScanned: Bool; var findings: [Finding] }
    func read(_ bytes: [UInt8]) throws(DecodingError) -> Content { throw .encrypted(path: name) }
}
