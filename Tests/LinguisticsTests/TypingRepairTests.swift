import Linguistics
import Testing

@Suite struct TypingRepairTests {
    private let repair = TypingRepair(
        lexicon: Lexicon(
            words: """
                nhiệm vụ nào đến hạn tháng năm của bộ y tế cơ quan chủ trì phối hợp hoàn thành trong quý ngày trước sau \
                quốc phòng dữ liệu chuyển đổi số khoa học công nghệ nghị quyết hoàn thiện chính phủ thủ tướng giao \
                việc gì cho doanh nghiệp ngân sách báo cáo sẽ xong trách được ban hành chính sách là có bao nhiêu phải \
                làm điện từ hai đề án thứ tuần này mai cđs bcđ starlink kpi khcn tw internet 5g xây dựng đồng song hạng
                """.split(separator: " ").map { (String($0), ["song", "hạng"].contains($0) ? 2 : 20) },
            pairs: [
                "dữ liệu", "đến hạn", "hạn trong", "xây dựng", "chủ trì", "cơ quan", "quan nào", "sẽ xong",
            ].map {
                let words = $0.split(separator: " ").map { Word(String($0)) }
                return (words[0], words[1])
            }))

    /// The line as typed, as read, and the kinds of its repairs.
    @Test(arguments: [
        // Telex
        ("nhieejm vuj cuar boojj Y tees", "nhiệm vụ của bộ Y tế", "telex"),
        ("cow quan naof chur trif", "cơ quan nào chủ trì", "telex"),
        ("việc nào sex xong trong thangs 12", "việc nào sẽ xong trong tháng 12", "telex"),
        ("deadline cuar Booj Y tees", "deadline của Bộ Y tế", "telex"),
        ("BOOJ Y TEES", "BỘ Y TẾ", "telex"), ("(ddeens, hanj)", "(đến, hạn)", "telex"),
        ("quys2/2025", "quý2/2025", "telex"), ("thangs11", "tháng11", "telex"),
        ("ddieenj tuwr", "điện tử", "telex"),
        ("Nghij quyeets 57-NQ/TW", "Nghị quyết 57-NQ/TW", "telex"),
        ("CDDS cuar BCDD", "CĐS của BCĐ", "telex"),
        ("doanh nghiepj", "doanh nghiệp", "telex"), ("đeens hạn", "đến hạn", "telex"),
        // VNI
        ("d9e61n han5 tha1ng 12", "đến hạn tháng 12", "vni"), ("han5 quy1 II/2025", "hạn quý II/2025", "vni"),
        ("thang1 12-2025", "tháng 12-2025", "vni"), ("quy1 sau", "quý sau", "vni"),
        ("ngay2 mai", "ngày mai", "vni"),
        ("thang1 Chap5", "tháng Chạp", "vni"), ("10 thang1 na8m 2025", "10 tháng năm 2025", "vni"),
        ("so61", "số", "vni"), ("co1 bao nhie6u", "có bao nhiêu", "vni"),
        // digits of the text
        ("thang11", "thang11", ""), ("quy2/2025", "quy2/2025", ""), ("11/2025", "11/2025", ""),
        ("thang1/2026", "thang1/2026", ""), ("quy1 nam 2026", "quy1 nam 2026", ""),
        ("thang1 2026", "thang1 2026", ""),
        ("tu thang1 den thang3", "tu thang1 den thang3", ""), ("han thang1", "han thang1", ""),
        ("thang12 nam 2025", "thang12 nam 2025", ""), ("5G Q2 G20 COVID19 T11", "5G Q2 G20 COVID19 T11", ""),
        ("han5 thang1 nam 2026", "hạn thang1 nam 2026", "vni"), ("tháng12", "tháng12", ""),
        // decomposed, Ð
        ("tha\u{301}ng 11", "tháng 11", "composed"), ("\u{D0}ề án", "Đề án", "letter"),
        // mistakes
        ("which taks are due in novemebr", "which task are due in november", "spelling"),
        ("deadlnie of the minstry of helth", "deadline of the ministry of health", "spelling"),
        ("Bộ Quóc phòng", "Bộ Quốc phòng", "spelling"), ("ngân sahch", "ngân sách", "spelling"),
        ("khoa học côgn nghệ", "khoa học công nghệ", "spelling"),
        ("Starlnik là gì?", "Starlink là gì?", "spelling"),
        ("nghị quyêt 57", "nghị quyết 57", "spelling"),
        ("nhiemj vuj nhiejmm", "nhiệm vụ nhiệm", "telex spelling"),
        ("dử liệu của bộ", "dữ liệu của bộ", "spelling"), ("Dử liệu", "Dữ liệu", "spelling"),
        // written short, and what only looks so
        ("bn việc k có hạn", "bao nhiêu việc không có hạn", "shorthand"),
        ("việc gì đc giao v ạ", "việc gì được giao vậy ạ", "shorthand"),
        ("bao h xong", "bao giờ xong", "shorthand"),
        ("ông V", "ông V", ""), ("v/v giao việc", "v/v giao việc", ""), ("điểm h", "điểm h", ""),
        ("5 k", "5 k", ""), ("km/h", "km/h", ""), ("Bộ V", "Bộ V", ""), ("v là gì", "v là gì", ""),
        // spelled as it sounds
        ("việc nào đến hạng trong quý này", "việc nào đến hạn trong quý này", "spelling"),
        ("sây dựng đề án", "xây dựng đề án", "spelling"),
        ("cơ quang nào chủ chì", "cơ quan nào chủ trì", "spelling"),
        ("tháng mười một", "tháng mười một", ""), ("đến hãn trong quý", "đến hãn trong quý", ""),
        ("xếp hạng nào", "xếp hạng nào", ""), ("song song", "song song", ""),
        ("việc đồng áng", "việc đồng áng", ""),
        ("việc của thag 11/2025", "việc của tháng 11/2025", "spelling"),
        // spaces
        ("nhiệmvụ của bộytế", "nhiệm vụ của bộ y tế", "spacing"), ("nhiemvu nao", "nhiem vu nao", "spacing"),
        ("nhiệm  vụ   nào", "nhiệm vụ nào", "spacing"), ("  nhiệm vụ ", "nhiệm vụ", ""),
        ("nhieemjvuj", "nhiệm vụ", "spacing"),
        // as typed
        ("dử kiện", "dử kiện", ""),
        ("chuyển đỏi số", "chuyển đỏi số", ""), ("KPI cua BHXH, ODA, FDI", "KPI cua BHXH, ODA, FDI", ""),
        ("gửi a.tees@moh.gov.vn", "gửi a.tees@moh.gov.vn", ""),
        ("https://vass.gov.vn/tees", "https://vass.gov.vn/tees", ""),
        ("iPhone McDonald eGov", "iPhone McDonald eGov", ""), ("", "", ""), ("?!", "?!", ""), ("a", "a", ""),
        ("日本語 và 🇻🇳", "日本語 và 🇻🇳", ""), ("thủy lợi, thuỷ lợi", "thủy lợi, thuỷ lợi", ""),
    ])
    func reads(typed: String, read: String, kinds: String) {
        let line = repair.read(typed)
        #expect(Array(line.text.utf8) == Array(read.utf8))
        let found = Set(line.repairs.map(\.kind.rawValue))
        #expect(found == Set(kinds.split(separator: " ").map(String.init)), "\(line.repairs)")
    }

    @Test func repairsSayWhatBecameOfWhat() {
        let line = repair.read("nhieemj vụ  bộytế")
        #expect(
            line.repairs == [
                .init(from: "nhieemj", to: "nhiệm", kind: .telex), .init(from: "  ", to: " ", kind: .spacing),
                .init(from: "bộytế", to: "bộ y tế", kind: .spacing),
            ])
    }

    @Test func longLinesAreReadInTime() {
        let line = repair.read(String(repeating: "nhieemj vuj xqzzkt (ddeens ", count: 4000))
        #expect(line.text.hasPrefix("nhiệm vụ xqzzkt (đến nhiệm"))
    }
}
