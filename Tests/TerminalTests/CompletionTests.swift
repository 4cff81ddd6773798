import Linguistics
@testable import Terminal
import TestSupport
import Testing

@Suite struct CompletionTests {
    @Test func oneCandidateIsInsertedWithASpace() throws {
        let session = try EditorSession()
        session.terminal.send("bo y\t")
        #expect(session.edits("Bộ Y tế ", cursor: 8))
    }

    @Test func aCandidateInTheMiddleOfALine() throws {
        let session = try EditorSession()
        session.terminal.send("việc của |ngan nào\u{2}\u{2}\u{2}\u{2}\t")
        #expect(session.edits("việc của |Ngân hàng Nhà nước nào", cursor: 28))
    }

    /// Keys before the cursor, what stands behind it, the line that Tab leaves.
    @Test(arguments: [
        ("bo y", " te làm gì", "Bộ Y tế làm gì"), ("bo n", "goai giao", "Bộ Ngoai giao"),
        ("bo ", "y tế", "Bộ y tế"), ("bo y", " làm gì", "Bộ Y tế làm gì"),
        ("bo y", " techno", "Bộ Y tế techno"),
        ("ngan", "", "Ngân hàng Nhà nước "), ("ngan ha", "ng nha nuoc", "Ngân hàng Nhà nước"),
    ])
    func whatFollowsIsNotRepeated(before: String, behind: String, line: String) throws {
        let session = try EditorSession()
        session.terminal.send(behind + "\u{1}" + before + "\t")
        #expect(session.edits(line), "\(session)")
    }

    @Test func severalCandidatesShareABeginningAndAreListed() throws {
        let session = try EditorSession()
        session.terminal.send("bo\t")
        #expect(session.edits("Bộ ", cursor: 3))
        session.terminal.send("\t")
        #expect(session.terminal.shows("  Bộ Y tế        Bộ Nội vụ      Bộ Ngoại giao\nsáu › Bộ"))
        #expect(session.edits("Bộ ", cursor: 3))
        session.terminal.send("n")
        #expect(session.edits("Bộ n", cursor: 4))
    }

    @Test func descriptionsStandInAColumn() throws {
        let session = try EditorSession()
        session.terminal.send("/g\t\t")
        #expect(session.terminal.shows("  /giúp     xem các lệnh\n  /giấy-tờ  tài liệu đã đọc\nsáu › /gi"))
    }

    @Test func noCandidateRingsTheBell() throws {
        let session = try EditorSession()
        session.terminal.send("zz\t")
        #expect(session.terminal.waits { $0.bells == 1 })
        #expect(session.edits("zz", cursor: 2))
    }

    @Test(arguments: [
        (["Bộ Y tế", "Bộ Nội vụ"], "Bộ "), (["một"], "một"), (["a", "b"], ""), ([], ""),
        (["ab", "abc"], "ab"),
        (["tê", "tế"], "t"),
    ])
    func commonPrefix(texts: [String], prefix: String) {
        let completion = Completion(replace: 0..<0, candidates: texts.map { .init($0) })
        #expect(completion.commonPrefix == prefix)
    }

    @Test func whatIsSharedMayBeLessThanWhatIsTyped() {
        let completion = Completion(replace: 0..<4, candidates: [.init("Bộ Y tế"), .init("Sở Y tế")])
        #expect(completion.insertion(replacing: "y te") == nil)
    }

    @Test func aListFitsTheScreen() {
        let candidates = (1...100).map {
            Completion.Candidate("tệp số \($0)", description: "mô tả rất dài \($0)")
        }
        let list = CandidateList(candidates: candidates, size: .init(columns: 20, rows: 10), colors: false)
        #expect(list.rows.count == 7)
        #expect(list.rows.allSatisfy { $0.displayWidth < 20 })
        #expect(list.rows.last == "  … +94")
    }
}
