/// Reads a web page: its bytes into text, its elements into paragraphs and tables.
struct HTMLFile {
    let name: String
    let limits: Limits

    /// Whether the bytes are a page: they start with one of its elements.
    static func isPage(_ utf8: [UInt8]) -> Bool {
        let head = utf8.prefix(4096)
        guard let start = head.firstIndex(where: { $0 > 0x20 }), head[start] == 0x3C else { return false }
        let text = String(decoding: head[start...].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
        if text.hasPrefix("<?xml") || text.hasPrefix("<!--") { return text.contains("<html") }
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "!" }
        return openings.contains(String(name))
    }

    private static let openings: Set<String> = [
        "!doctype", "html", "head", "body", "meta", "title", "p", "div", "table", "h1", "h2", "h3", "section",
        "article",
        "main", "center", "font", "span", "ul", "ol", "b", "strong", "style", "link", "script", "header",
        "br",
    ]

    /// The encoding a page says it is in: `<meta charset="windows-1258">`.
    static func charset(_ bytes: [UInt8]) -> Encoding? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
            .lowercased()
        guard let found = head.firstRange(of: "charset=") else { return nil }
        let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        return Encoding(named: String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }))
    }

    func read(_ utf8: [UInt8]) throws(DecodingError) -> String {
        try DocumentLibrary.xml.bind(for: name)
        var page = try parse(utf8, HTMLPage())
        var blocks = page.finish()
        var text = blocks.text
        // An element that is never closed swallows the rest.
        if text.utf8.count * 2 < page.droppedBytes {
            page = try parse(utf8, HTMLPage(dropsFurniture: false))
            blocks = page.finish()
            text = blocks.text
        }
        return Self.head(page, blocks) + text
    }

    private func parse(_ utf8: [UInt8], _ page: HTMLPage) throws(DecodingError) -> HTMLPage {
        do {
            return try HTMLParser(depth: limits.depth, seconds: limits.silentSeconds).read(utf8, into: page)
        } catch .tooDeep {
            throw .damaged(path: name, .tooDeep(limits.depth))
        } catch {
            throw .timedOut(path: name, seconds: Int(limits.silentSeconds))
        }
    }

    /// The day of publication as front matter, and the title where the page has no heading of its own.
    private static func head(_ page: HTMLPage, _ blocks: [Block]) -> String {
        var head = ""
        if let published = page.published { head += "---\npublished: \(published)\n---\n\n" }
        let hasHeading = blocks.contains {
            if case .paragraph(let paragraph) = $0 { paragraph.prefix.hasPrefix("# ") } else { false }
        }
        // "Chỉ thị 24/CT-TTg | Báo Chính phủ"
        let title = (page.title.split(separator: "|").first.map(String.init) ?? "").onOneLine
        if !hasHeading, !title.isEmpty { head += "# \(title)\n\n" }
        return head
    }
}
