/// What a document is, by the code in its number.
struct DocumentKind {
    let name: String

    init?(number: String) {
        let parts = number.split { $0 == "/" || $0 == "-" }.map(String.init)
        for part in parts {
            guard let name = Self.names[part] else { continue }
            self.name = name
            return
        }
        return nil
    }

    private static let names = [
        "TB": "Thông báo", "CT": "Chỉ thị", "CĐ": "Công điện", "KL": "Kết luận", "NQ": "Nghị quyết",
        "KH": "Kế hoạch",
        "QĐ": "Quyết định", "NĐ": "Nghị định", "CV": "Công văn", "TTr": "Tờ trình", "BC": "Báo cáo",
        "TT": "Thông tư",
        "HD": "Hướng dẫn", "CTr": "Chương trình", "KHPH": "Kế hoạch phối hợp",
    ]
}
