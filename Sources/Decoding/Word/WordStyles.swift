/// The paragraph styles of a Word document, as far as they say what a paragraph is.
struct WordStyles {
    struct Style {
        var name = ""
        var parent: String?
        /// 0 for the first level.
        var outlineLevel: Int?
        var list: String?
        var listLevel: Int?
        var font: String?
    }

    private var styles: [String: Style] = [:]
    private(set) var defaultFont: String?

    init() {}

    init(_ xml: [UInt8]) throws {
        var id = ""
        try XMLCursor.read(xml) { cursor in
            while let event = try cursor.next() {
                guard event == .start else { continue }
                switch cursor.name {
                case "style":
                    id = cursor.attribute("styleId") ?? ""
                    styles[id] = Style()
                case "name": styles[id]?.name = cursor.attribute("val")?.lowercased() ?? ""
                case "basedOn": styles[id]?.parent = cursor.attribute("val")
                case "outlineLvl":
                    styles[id]?.outlineLevel = cursor.attribute("val").flatMap { Int(bounded: $0) }
                case "numId": styles[id]?.list = cursor.attribute("val")
                case "ilvl": styles[id]?.listLevel = cursor.attribute("val").flatMap { Int(bounded: $0) }
                case "rFonts":
                    let font = cursor.attribute("ascii") ?? cursor.attribute("hAnsi")
                    if id.isEmpty { defaultFont = font } else { styles[id]?.font = font }
                default: break
                }
            }
        }
    }

    /// What a style says by itself or through the styles it is based on.
    private func inherited<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
        var id = id
        for _ in 0..<20 {
            guard let name = id, let style = styles[name] else { return nil }
            if let found = value(style) { return found }
            id = style.parent
        }
        return nil
    }

    func font(_ id: String?) -> String? { inherited(id, \.font) ?? defaultFont }
    func list(_ id: String?) -> String? { inherited(id, \.list) }
    func listLevel(_ id: String?) -> Int? { inherited(id, \.listLevel) }

    /// 1 for a title or a first heading.
    func headingLevel(_ id: String?) -> Int? {
        inherited(id) { style in
            if let level = style.outlineLevel { return level < 9 ? level + 1 : 0 }
            if style.name == "title" { return 1 }
            guard style.name.hasPrefix("heading ") else { return nil }
            return Int(style.name.dropFirst("heading ".count))
        }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// "toc 1": a line of the table of contents.
    func isContents(_ id: String?) -> Bool {
        inherited(id) { $0.name.hasPrefix("toc ") ? true : nil } ?? false
    }
}
