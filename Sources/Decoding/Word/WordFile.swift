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
                throw DecodingError.unsupported(path: name, Self.kind(parts))
            }
            return try content(body, parts)
        } catch let error as DecodingError {
            throw error
        } catch ZipArchive.Failure.encrypted {
            throw .encrypted(path: name)
        } catch ZipArchive.Failure.bomb {
            throw .zipBomb(path: name)
        } catch ZipArchive.Failure.damaged {
            throw .damaged(path: name, .archive)
        } catch XMLCursor.Failure.declaresEntities {
            throw .damaged(path: name, .entities)
        } catch {
            throw .damaged(path: name, .malformedXML)
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

    private static let kinds: [(entry: String, form: ForeignForm)] = [
        ("xl/workbook.xml", .workbook), ("ppt/presentation.xml", .presentation),
        ("content.xml", .openDocument), ("META-INF/container.xml", .book),
    ]

    private static func kind(_ parts: [String: [UInt8]]) -> ForeignForm {
        kinds.first(where: { parts[$0.entry] != nil })?.form ?? .archive
    }
}
