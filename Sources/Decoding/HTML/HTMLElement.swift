/// What the elements of a page mean for its text.
enum HTMLElement {
    /// Not shown, or furniture of the site around the document.
    case dropped
    case heading(Int)
    case list(isOrdered: Bool)
    case item
    case table, row, cell
    case preformatted
    case lineBreak
    case link
    /// A block without a meaning of its own.
    case block
    case title, meta
    /// Holds the document where the page says so.
    case main
    case inline

    init(_ name: String) {
        self = Self.names[name] ?? .inline
    }

    private static let names: [String: HTMLElement] = {
        var names: [String: HTMLElement] = [
            "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5),
            "h6": .heading(6), "ul": .list(isOrdered: false), "menu": .list(isOrdered: false),
            "ol": .list(isOrdered: true), "li": .item, "table": .table, "tr": .row, "td": .cell, "th": .cell,
            "pre": .preformatted, "br": .lineBreak, "a": .link, "title": .title, "meta": .meta,
            "article": .main,
            "main": .main,
        ]
        // A form is kept: whole pages of some sites stand in one.
        let dropped =
            "script style nav footer aside figcaption noscript template svg iframe select button object "
            + "audio video canvas textarea datalist map rp rt"
        for name in dropped.split(separator: " ") { names[String(name)] = .dropped }
        let blocks =
            "p div section header blockquote address dl dt dd figure hr center form fieldset legend "
            + "details summary body html caption thead tbody tfoot hgroup"
        for name in blocks.split(separator: " ") { names[String(name)] = .block }
        return names
    }()
}

extension HTMLElement {
    /// The day a `meta` element gives as that of publication: "article:published_time", "datePublished".
    static func publicationDay(_ attributes: HTMLAttributes) -> String? {
        let key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").lowercased()
        guard dates.contains(key), let day = attributes["content"]?.prefix(10) else { return nil }
        let isDay =
            day.utf8.count == 10
            && day.utf8.enumerated().allSatisfy { index, byte in
                index == 4 || index == 7 ? byte == 0x2D : 0x30...0x39 ~= byte
            }
        return isDay ? String(day) : nil
    }

    private static let dates: Set<String> = [
        "article:published_time", "datepublished", "dc.date.issued", "dc.date", "pubdate", "publishdate",
        "og:published_time", "date",
    ]
}
