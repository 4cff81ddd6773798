import Directives
import Inquiry
import Linguistics
import Presentation

/// Answers built by hand, over directives like those of the shipped documents.
enum Samples {
    static let asOf = day(2025, 11, 22)
    static let vietnamese = Wording(language: .vietnamese, agency: agency)
    static let english = Wording(language: .english, agency: agency)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year, month, day) ?? Day(number: 0)
    }

    static let science = Agency(
        id: "bo-khoa-hoc-va-cong-nghe", name: "Bộ Khoa học và Công nghệ",
        english: "Ministry of Science and Technology", kind: .ministry)
    static let security = Agency(
        id: "bo-cong-an", name: "Bộ Công an", english: "Ministry of Public Security", kind: .ministry)
    static let foreign = Agency(
        id: "bo-ngoai-giao", name: "Bộ Ngoại giao", english: "Ministry of Foreign Affairs", kind: .ministry)
    static let generalSecretary = Agency(
        id: "tong-bi-thu", name: "Tổng Bí thư", english: "General Secretary", kind: .officeHolder)
    static let localities = Agency(
        id: "cac-dia-phuong", name: "các địa phương", english: "localities", kind: .collective)

    @Sendable static func agency(_ key: String) -> Agency? {
        [science, security, foreign, generalSecretary, localities].first { $0.id == key || $0.name == key }
    }

    static func actor(_ agency: Agency, implied: Bool = false) -> Actor {
        Actor(id: agency.id, name: agency.name, isImplied: implied)
    }

    static func month(_ month: Int, _ year: Int, implied: Bool = false) -> Deadline {
        Deadline(
            period: Period.month(month, year) ?? Period(start: nil, end: nil), grain: .month, relation: .in,
            text: "trong tháng \(month)/\(year)", isImplied: implied)
    }

    static func asked(_ month: Int, _ year: Int) -> AskedPeriod {
        AskedPeriod(
            period: Period.month(month, year) ?? Period(start: nil, end: nil), grain: .month, relation: .in,
            text: "tháng \(month)/\(year)")
    }

    static func citation(_ paragraph: Int, _ quote: String = "") -> Citation {
        Citation(
            document: "2025-11-15-phien-hop-5-ban-chi-dao-chinh-phu",
            title: "Thông báo kết luận Phiên họp thứ năm của Ban Chỉ đạo của Chính phủ",
            date: day(2025, 11, 15),
            paragraph: paragraph, quote: quote)
    }

    static let programme = Directive(
        id: "products",
        text: "Trình Thủ tướng Chương trình quốc gia phát triển sản phẩm công nghệ chiến lược",
        lead: [actor(science)], deadline: month(11, 2025), authority: "trình Thủ tướng Chính phủ",
        product: "Chương trình quốc gia phát triển sản phẩm công nghệ chiến lược", issuer: "Tổng Bí thư",
        event: "Phiên họp 5 Ban Chỉ đạo của Chính phủ",
        citations: [citation(35, "Bộ Khoa học và Công nghệ trình Thủ tướng trong tháng 11/2025")])

    static let indicators = Directive(
        id: "indicators", text: "Xây dựng bộ chỉ số theo dõi, giám sát các mục tiêu, nhiệm vụ được giao",
        lead: [actor(science, implied: true)], cooperating: [Actor(id: "cac-bo", name: "các bộ, cơ quan")],
        deadline: month(11, 2025), event: "Phiên họp 5 Ban Chỉ đạo của Chính phủ", citations: [citation(36)])

    static let coverage = Directive(
        id: "5g", text: "Phủ sóng 5G trên toàn quốc", lead: [actor(science), actor(security)],
        deadline: Deadline(
            period: Period.year(2025) ?? Period(start: nil, end: nil), grain: .year, relation: .in,
            text: "trong năm 2025"),
        targets: [Figure(number: 90, unit: "%", of: "dân số", standing: .target, text: "90% dân số")],
        citations: [citation(12), citation(14)])

    static let late = Directive(
        id: "late", text: "Rà soát danh mục công nghệ chiến lược", lead: [actor(science)],
        deadline: Deadline(
            period: Period(start: nil, end: day(2025, 11, 10)), grain: .day, relation: .by,
            text: "chậm nhất ngày 10/11/2025"),
        citations: [citation(3)])

    static let undated = Directive(
        id: "credit", text: "Triển khai chương trình tín dụng 500 nghìn tỷ đồng", citations: [citation(40)])

    static func question(
        _ typed: String = "nhiệm vụ đến hạn tháng 11/2025", read: String? = nil,
        language: Language = .vietnamese,
        intent: Intent = .list, _ filters: Filters = Filters()
    ) -> Question {
        Question(
            typed: typed, read: TypedLine(text: read ?? typed, repairs: []), language: language,
            intent: intent,
            filters: filters, asOf: asOf)
    }

    static func answer(
        _ statement: Statement, _ filters: Filters = Filters(), groups: [Group] = [], figures: [Figure] = [],
        passages: [Quotation] = [], typed: String = "nhiệm vụ đến hạn tháng 11/2025", read: String? = nil
    ) -> Answer {
        Answer(
            question: question(typed, read: read, filters), status: .answered, statement: statement,
            groups: groups, figures: figures, passages: passages)
    }

    static func filters(_ change: (inout Filters) -> Void) -> Filters {
        var filters = Filters()
        change(&filters)
        return filters
    }

    /// The four tasks of November, one group of coarser deadlines behind them.
    static let november = answer(
        .listed(count: 3, related: 1, next: day(2025, 11, 30)), filters { $0.period = asked(11, 2025) },
        groups: [
            Group(role: .primary, title: .asked, directives: [programme, indicators, late]),
            Group(role: .related, title: .coarser(asked(12, 2025)), directives: [coverage, undated]),
        ],
        typed: "nhiem vu den han thang 11 nam 2025", read: "nhiệm vụ đến hạn tháng 11 năm 2025")
}
