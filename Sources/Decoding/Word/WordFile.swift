/// Opens a DOCX: finds its parts and hands them to the reader.
struct WordFile {
    let name: String
    let limits: Limits

    /// What a DOCX holds, and how many pieces were restored out of each old encoding.
    struct Content {
        var text: String
        var restored: [Encoding: Int]
    }

    func read(_ bytes: [UInt8]) throws(DecodingError) -> Content {
        try DocumentLibrary.archive.bind(for: name)
        try DocumentLibrary.xml.bind(for: name)
        do {
            let parts = try ZipArchive(limits: limits).entries(of: bytes) { Self.isPart($0) }
            guard let body = parts.first(where: { Self.isBody($0.key) })?.value else {
                throw DecodingError.unsupported(path: name, detail: Self.kind(parts))
            }
            return try content(body, parts)
        } catch let error as DecodingError {
            throw error
        } catch ZipArchive.Failure.encrypted {
            throw .encrypted(path: name)
        } catch ZipArchive.Failure.bomb {
            throw .zipBomb(path: name)
        } catch ZipArchive.Failure.damaged(let detail) {
            throw .damaged(path: name, detail: detail)
        } catch XMLCursor.Failure.declaresEntities {
            throw .damaged(path: name, detail: "it declares entities, which no Word document does")
        } catch {
            throw .damaged(path: name, detail: "its XML is not well-formed")
        }
    }

    private func content(_ body: [UInt8], _ parts: [String: [UInt8]]) throws -> Content {
        func part(_ name: String) -> [UInt8]? { parts["word/\(name).xml"] }
        let styles = try part("styles").map { try WordStyles($0) } ?? WordStyles()
        let numbering = try part("numbering").map { try WordNumbering($0) } ?? WordNumbering()
        var reader = WordReader(styles: styles, numbering: numbering)
        try reader.read(body)
        for notes in ["footnotes", "endnotes"] {
            if let xml = part(notes) { try reader.read(xml) }
        }
        return Content(text: reader.finish().text, restored: reader.restored)
    }

    private static func isBody(_ name: String) -> Bool {
        name.hasPrefix("word/document") && name.hasSuffix(".xml")
    }

    private static func isPart(_ name: String) -> Bool {
        isBody(name)
            || ["word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml"].contains(
                name)
            || kinds.contains { $0.entry == name }
    }

    private static let kinds: [(entry: String, name: String)] = [
        ("xl/workbook.xml", "an Excel workbook"), ("ppt/presentation.xml", "a PowerPoint presentation"),
        ("content.xml", "an OpenDocument file"), ("META-INF/container.xml", "an e-book"),
    ]

    private static func kind(_ parts: [String: [UInt8]]) -> String {
        kinds.first(where: { parts[$0.entry] != nil })?.name ?? "a zip archive without a Word document in it"
    }
}
