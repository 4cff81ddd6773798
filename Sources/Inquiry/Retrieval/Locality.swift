import Linguistics

/// The province that an id or a name ends with: `lao-cai` of `cong-an-tinh-lao-cai`, of `Ủy ban nhân dân tỉnh Lào Cai`.
///
/// "Sở Xây dựng" in a document of one province is not that of another.
struct Locality: Hashable {
    private let slug: String

    init?(id: String) {
        guard let head = Self.heads.compactMap({ id.firstRange(of: $0) }).first else { return nil }
        slug = String(id[head.upperBound...])
    }

    init?(name: String) { self.init(id: "-" + Slug.of(name)) }

    private static let heads = ["-tinh-", "-thanh-pho-", "-tp-"]
}
