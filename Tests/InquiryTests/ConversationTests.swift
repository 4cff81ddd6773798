import Directives
import Inquiry
import TestSupport
import Testing

/// Questions one after the other over the shipped knowledge: what a follow-up keeps, what a new question drops.
@Suite struct ConversationTests {
    func agencies(_ answer: Answer?) -> [String] { answer?.question.filters.agencies.map(\.agency.id) ?? [] }

    func primary(_ answer: Answer?) -> [Directive] {
        answer?.groups.filter { $0.role == .primary }.flatMap(\.directives) ?? []
    }

    @Test func aFollowUpChangesTheAgencyOnly() throws {
        let answers = try ShippedKnowledge.answers(
            "Bộ Xây dựng phải làm gì trong tháng 12/2025?", "còn Bộ Nội vụ thì sao?")
        #expect(answers.map { agencies($0) } == [["bo-xay-dung"], ["bo-noi-vu"]])
        let period = answers.last?.question.filters.period?.period
        #expect(period == Period.month(12, 2025))
        #expect(answers.last?.question.carried.contains(.period) == true)
        #expect(!primary(answers.last).isEmpty)
        #expect(primary(answers.last).allSatisfy { $0.lead.contains { $0.id == "bo-noi-vu" } })
    }

    @Test func aFollowUpChangesThePeriodOnly() throws {
        let answers = try ShippedKnowledge.answers(
            "Bộ Khoa học và Công nghệ có nhiệm vụ gì?", "còn trong tháng 11/2025?")
        #expect(agencies(answers.last) == ["bo-khoa-hoc-va-cong-nghe"])
        #expect(answers.last?.question.filters.period?.period == Period.month(11, 2025))
        #expect(primary(answers.last).count == 2)
        #expect(primary(answers.last).count < primary(answers.first).count)
    }

    @Test func aFollowUpInEnglish() throws {
        let answers = try ShippedKnowledge.answers(
            "which tasks does the Ministry of Construction have?", "what about the Ministry of Home Affairs?")
        #expect(agencies(answers.last) == ["bo-noi-vu"])
        #expect(answers.last?.question.language == .english)
    }

    @Test func aWholeQuestionKeepsNothing() throws {
        let answers = try ShippedKnowledge.answers(
            "Bộ Xây dựng được giao những gì?", "Nhiệm vụ nào phải hoàn thành trong tháng 11/2025?")
        #expect(agencies(answers.last) == [])
        #expect(answers.last?.question.carried == [])
        #expect(primary(answers.last).count == 4)
    }

    @Test func thanksAreNoQuestion() throws {
        let answers = try ShippedKnowledge.answers(
            "Nhiệm vụ nào đến hạn tháng 12/2025?", "cảm ơn", "còn tháng 11 thì sao?")
        #expect(answers.last?.question.filters.period?.period == Period.month(11, 2025))
        #expect(primary(answers.last).count == 4)
    }

    @Test func clearDropsWhatWasAsked() throws {
        var conversation = try ShippedKnowledge.desk().conversation()
        let day = try #require(Day(2025, 11, 22))
        _ = conversation.ask("Bộ Xây dựng có nhiệm vụ gì?", asOf: day)
        #expect(conversation.last != nil)
        conversation.clear()
        #expect(conversation.last == nil)
        #expect(agencies(conversation.ask("còn tháng 11 thì sao?", asOf: day)) == [])
    }

    @Test func threeSpellingsAreOneQuestion() throws {
        let lines = [
            "which tasks are due in November 2025", "Nhiệm vụ nào phải hoàn thành trong tháng 11/2025?",
            "nhiem vu den han thang 11 nam 2025", "Nhieemj vuj ddeens hanj thangs 11 nawm 2025",
        ]
        let answers = try lines.map { primary(try ShippedKnowledge.answers($0).first).map(\.id).sorted() }
        #expect(answers.first?.count == 4)
        for (line, answer) in zip(lines, answers) { #expect(answer == answers.first, "\(line)") }
    }

    @Test func anAgencysDutiesAreParted() throws {
        for line in [
            "Bộ Xây dựng được giao những gì?", "bo xay dung lam gi", "Ministry of Construction tasks",
        ] {
            let answer = try #require(try ShippedKnowledge.answers(line).first)
            #expect(agencies(answer) == ["bo-xay-dung"], "\(line)")
            #expect(primary(answer).allSatisfy { $0.lead.contains { $0.id == "bo-xay-dung" } }, "\(line)")
            let related = answer.groups.filter { $0.role == .related }
            #expect(related.contains { if case .collective = $0.title { true } else { false } }, "\(line)")
            for directive in related.flatMap(\.directives) {
                #expect(!directive.lead.contains { $0.id == "bo-xay-dung" }, "\(line): \(directive.text)")
            }
        }
    }

    @Test func anOldNameIsAnsweredByItsSuccessor() throws {
        let answer = try #require(try ShippedKnowledge.answers("Bộ Giao thông vận tải có nhiệm vụ gì?").first)
        #expect(agencies(answer) == ["bo-xay-dung"])
        #expect(answer.question.filters.agencies.first?.formerName == "Bộ Giao thông vận tải")
    }

    @Test func whatIsNotThereIsSaidNotToBe() throws {
        for line in [
            "Giá vàng hôm nay bao nhiêu?", "nhiệm vụ về khai thác dầu khí ở Bắc Cực", "who won the world cup",
        ] {
            let answer = try #require(try ShippedKnowledge.answers(line).first)
            #expect(answer.status == .none, "\(line)")
            #expect(primary(answer).isEmpty, "\(line)")
        }
    }

    @Test(arguments: [
        "", " ", "\u{200B}", "?", "\"", "'", "AND", "OR NOT NEAR(", "abc* OR \"xyz", "a:b ^c -d", "{}[]()",
        "%_\\", "\0", "🙂",
        "NEAR(a b, 5)", "đ\u{300}\u{301}\u{302}", String(repeating: "(", count: 500),
    ])
    func hostileLinesAreAnswered(line: String) throws {
        let answer = try #require(try ShippedKnowledge.answers(line).first)
        #expect(primary(answer).isEmpty, "\(line)")
    }

    @Test func aVeryLongLineIsRefused() throws {
        let line = String(repeating: "nhiệm vụ tháng 11 ", count: 6000)
        let answer = try #require(try ShippedKnowledge.answers(line).first)
        #expect(answer.status == .none)
        guard case .tooLong = answer.statement else {
            Issue.record("says \(answer.statement)")
            return
        }
    }
}
