import Linguistics

/// The province that an id or a name ends with: `lao-cai` of `cong-an-tinh-lao-cai`, of `Ủy ban nhân dân tỉnh Lào Cai`.
///
/// "Sở Xây dựng" in a document of one province is not that of another.
struct Locality: Hashable {
    private let slug: String
    /// The id up to its "tỉnh" or "thành phố", as a document of the place writes the body: `cong-an-tinh`; nil for the place's
    /// own id.
    let withoutName: String?

    /// Nil for an id without "tỉnh", "thành phố" and the name of one.
    init?(id: String) {
        let parts = id.utf8.split(separator: UInt8(ascii: "-"))
        let head = parts.indices.first { index in
            parts[index].elementsEqual("tinh".utf8) || parts[index].elementsEqual("tp".utf8)
                || index > 0 && parts[index].elementsEqual("pho".utf8)
                    && parts[index - 1].elementsEqual("thanh".utf8)
        }
        guard let head, let name = parts[(head + 1)...].first else { return nil }
        slug = String(id[name.startIndex...])
        let isBody = head > (parts[head].elementsEqual("pho".utf8) ? 1 : 0)
        withoutName = isBody ? String(id[..<parts[head].endIndex]) : nil
    }

    init?(name: String) { self.init(id: Slug.of(name)) }

    static func == (one: Locality, other: Locality) -> Bool { one.slug == other.slug }

    func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}
