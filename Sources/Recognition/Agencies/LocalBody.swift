import Directives
import Linguistics

/// A body that every province has, named by what stands before the province: `UBND tỉnh Thanh Hóa`.
final class LocalBody: Sendable {
    let slug: String
    /// The canonical words in front of the province, for a province and for a city.
    let name: (province: String, city: String)
    /// Whether the canonical name keeps "tỉnh" or "thành phố" before the place.
    let keepsRank: Bool
    let patterns: [[Word]]

    init(_ slug: String, _ province: String, city: String? = nil, keepsRank: Bool, _ patterns: [String]) {
        self.slug = slug
        name = (province, city ?? province)
        self.keepsRank = keepsRank
        self.patterns = patterns.map { Word.all(in: $0) }
    }

    /// `Ủy ban nhân dân tỉnh Thanh Hóa`, `Tỉnh ủy Thanh Hóa`
    func agency(of province: Agency) -> (id: String, name: String) {
        let isCity = province.id.hasPrefix("thanh-pho")
        let place = keepsRank ? province.name : Self.placeName(of: province.name)
        return ("\(slug)-\(province.id)", "\(isCity ? name.city : name.province) \(place)")
    }

    /// The name without its rank: `tỉnh Thanh Hóa` → `Thanh Hóa`.
    static func placeName(of name: String) -> String {
        for rank in ["tỉnh ", "thành phố ", "Thành phố "] where name.hasPrefix(rank) {
            return String(name.dropFirst(rank.count))
        }
        return name
    }

    /// In order: a longer pattern before the one it begins with.
    static let all = [
        // "Chủ tịch UBND tỉnh Thanh Hóa", "UBND thành phố Hà Nội"
        LocalBody(
            "ubnd", "Ủy ban nhân dân", keepsRank: true,
            [
                "chủ tịch ủy ban nhân dân", "chủ tịch UBND", "lãnh đạo ủy ban nhân dân", "lãnh đạo UBND",
                "ủy ban nhân dân", "UBND",
            ]),
        // "HĐND tỉnh Nghệ An"
        LocalBody("hdnd", "Hội đồng nhân dân", keepsRank: true, ["hội đồng nhân dân", "HĐND"]),
        // "Thường trực Tỉnh ủy Thanh Hóa"
        LocalBody(
            "thuong-truc", "Thường trực Tỉnh ủy", city: "Thường trực Thành ủy", keepsRank: false,
            ["thường trực tỉnh ủy", "thường trực thành ủy"]),
        // "Ban Thường vụ Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai"
        LocalBody(
            "cap-uy", "Tỉnh ủy", city: "Thành ủy", keepsRank: false,
            [
                "ban thường vụ tỉnh ủy", "ban thường vụ thành ủy", "bí thư tỉnh ủy", "bí thư thành ủy",
                "tỉnh ủy",
                "thành ủy",
            ]),
        // "Công an tỉnh Hưng Yên"
        LocalBody("cong-an", "Công an", keepsRank: true, ["công an tỉnh", "công an thành phố"]),
    ]
}
