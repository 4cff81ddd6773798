import Directives

/// Reads a PDF through poppler: its words and their places into paragraphs and tables.
struct PDFFile {
    let name: String
    let limits: Limits
    let progress: FileDecoder.Progress?

    struct Content {
        var text: String
        var isScanned = false
        var findings: [Finding] = []
    }

    func read(_ bytes: [UInt8]) throws(DecodingError) -> Content {
        guard let file = TemporaryFile(bytes) else {
            throw .unreadable(path: name, .noTemporaryFile)
        }
        let images = PageImages(bytes)
        progress?("pdftotext", nil)
        let tool = Tool(
            name: "pdftotext", limits: limits, silentSeconds: limits.silentSeconds,
            seconds: limits.toolSeconds + limits.pageSeconds * Double(min(images.pages, 1000)),
            outputBytes: limits.layoutBytes)
        let output: [UInt8]
        do {
            file.rewind()
            output = try tool.output(["-layout", "-bbox", "-enc", "UTF-8", "-", "-"], input: file.descriptor)
        } catch {
            throw self.error(error, bytes)
        }
        let pages = PageParser(output).pages
        guard !pages.isEmpty else { throw .damaged(path: name, .noPages) }
        if Self.isScan(pages, images) {
            return try ScannedFile(name: name, limits: limits, progress: progress).read(file, pages: pages)
        }
        return Content(text: PageReader.blocks(of: pages).text)
    }

    /// Whether most pages are pictures. The stamp of a digital signature is the only text of many a scan.
    private static func isScan(_ pages: [Page], _ images: PageImages) -> Bool {
        let textless = pages.count { $0.words.count < 50 }
        let isSilent = pages.allSatisfy(\.words.isEmpty)
        return textless * 2 > pages.count && (isSilent ? images.count > 0 : images.large >= textless)
    }

    private func error(_ failure: Tool.Failure, _ bytes: [UInt8]) -> DecodingError {
        switch failure {
        case .missing: .toolMissing(path: name, tool: "pdftotext", package: "poppler-utils")
        case .timedOut(let seconds): .timedOut(path: name, seconds: seconds)
        case .tooMuch: .tooLarge(path: name, limit: limits.layoutBytes)
        case .failed(_, let message) where message.contains("password") || message.contains("encrypt"):
            .encrypted(path: name)
        case .failed(let status, _) where status > 128:
            .damaged(path: name, .tooCostly)
        case .failed: .damaged(path: name, .unreadablePages)
        }
    }
}
