import Directives
import Testing

/// The "6 rõ" of a directive: what is said, what is taken over, what is missing.
@Suite struct SixClearTests {
    let ministry = Actor(id: "bo-xay-dung", name: "Bộ Xây dựng")
    let inherited = Actor(id: "bo-y-te", name: "Bộ Y tế", isImplied: true)

    func deadline(isImplied: Bool) -> Deadline {
        Deadline(
            period: Period(start: nil, end: Day(2025, 12, 31)), grain: .day, relation: .by,
            text: "chậm nhất 31/12/2025", isImplied: isImplied)
    }

    @Test func nothingSaidIsAllMissing() {
        let clear = Directive(id: "1", text: "").sixClear
        let fields = [
            clear.who, clear.what, clear.when, clear.responsibility, clear.authority, clear.product,
        ]
        #expect(fields.allSatisfy { $0 == .missing })
    }

    @Test func everythingSaidIsAllStated() {
        let clear = Directive(
            id: "1", text: "Xây dựng nghị định", lead: [ministry], deadline: deadline(isImplied: false),
            role: "chủ trì", authority: "trình Chính phủ", product: "nghị định"
        ).sixClear
        let fields = [
            clear.who, clear.what, clear.when, clear.responsibility, clear.authority, clear.product,
        ]
        #expect(fields.allSatisfy { $0 == .stated })
    }

    @Test func aLeadFromAHeadingIsImplied() {
        #expect(Directive(id: "1", text: "x", lead: [inherited]).sixClear.who == .implied)
        #expect(Directive(id: "1", text: "x", lead: [inherited, ministry]).sixClear.who == .stated)
    }

    @Test func aDeadlineFromALeadInIsImplied() {
        #expect(Directive(id: "1", text: "x", deadline: deadline(isImplied: true)).sixClear.when == .implied)
    }

    @Test func aLeadWithoutARoleImpliesItsResponsibility() {
        #expect(Directive(id: "1", text: "x", lead: [ministry]).sixClear.responsibility == .implied)
        #expect(Directive(id: "1", text: "x", role: "hướng dẫn").sixClear.responsibility == .stated)
    }

    @Test func anIssuerImpliesTheAuthority() {
        #expect(Directive(id: "1", text: "x", issuer: "Thủ tướng Chính phủ").sixClear.authority == .implied)
        #expect(
            Directive(id: "1", text: "x", authority: "báo cáo Chính phủ", issuer: "Thủ tướng Chính phủ")
                .sixClear.authority == .stated)
    }
}
