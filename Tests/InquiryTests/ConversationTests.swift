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

    @Test func aBarePeriodFollowsTheQuestionBefore() throws {
        let answers = try ShippedKnowledge.answers("Bộ Xây dựng được giao gì?", "tháng sau?")
        #expect(agencies(answers.last) == ["bo-xay-dung"])
        #expect(answers.last?.question.filters.period?.period == Period.month(12, 2025))
        let rates = try ShippedKnowledge.answers(
            "Năm 2020 có bao nhiêu phần trăm người dân dùng dịch vụ công trực tuyến?", "năm 2021?")
        #expect(rates.map(\.status) == [.answered, .answered])
        #expect(rates.last?.question.carried.contains(.topic) == true)
    }

    @Test func aShortFollowUpOfALongQuestionIsAnswered() throws {
        let answers = try ShippedKnowledge.answers(
            "theo báo cáo thì đến nay cả nước đã có bao nhiêu doanh nghiệp công nghệ số", "còn năm 2022?",
            "năm 2024 có bao nhiêu")
        #expect(answers.map(\.question.intent) == [.figure, .figure, .figure])
        #expect(answers.allSatisfy { $0.question.filters.topic != nil })
    }

    @Test func anEntryIsToldByItsNumberBeforeAQuestion() throws {
        let answers = try ShippedKnowledge.answers("Bộ Xây dựng có nhiệm vụ gì", "việc 2 ngày nào xong")
        #expect(answers.last?.groups.flatMap(\.directives).count == 1)
    }

    @Test func whatIsSaidOfThenIsOfThePeriodBefore() throws {
        let answers = try ShippedKnowledge.answers(
            "Tháng 7/2025 có bao nhiêu trạm 5G?", "khi đó đã phủ sóng bao nhiêu phần trăm dân số?")
        #expect(answers.last?.question.filters.period?.period == Period.month(7, 2025))
        #expect(answers.last?.question.carried == [.period])
    }

    @Test func aPeriodThatAsksForTasksStandsAlone() throws {
        let answers = try ShippedKnowledge.answers(
            "Bộ Xây dựng được giao gì?", "nhiệm vụ 6 tháng cuối năm 2025")
        #expect(agencies(answers.last) == [])
        #expect(answers.last?.question.filters.period != nil)
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

    @Test func whatIsToldBesideTheQuestionIsLeftAside() throws {
        for line in [
            "Tôi làm ở Bộ Y tế, sáng mai phải báo cáo. Bộ Nội vụ được giao những gì?",
            "Xin chào! Bộ Nội vụ có nhiệm vụ gì?", "Chào bạn, Bộ Nội vụ phải làm gì",
            "I am writing a report. What must the Ministry of Home Affairs do?",
        ] {
            let answer = try #require(try ShippedKnowledge.answers(line).first)
            #expect(agencies(answer) == ["bo-noi-vu"], "\(line)")
            #expect(!primary(answer).isEmpty, "\(line)")
        }
    }

    @Test func agenciesAndPeriodsAreCompared() throws {
        for (line, titles) in [
            ("so sánh nhiệm vụ của Bộ Y tế và Bộ Nội vụ", 2),
            ("compare tasks due in November and December 2025", 2),
            ("việc đến hạn tháng 11 khác gì việc đến hạn tháng 12/2025", 2),
        ] {
            let answer = try #require(try ShippedKnowledge.answers(line).first)
            guard case .compared(let parts) = answer.statement else {
                Issue.record("\(line): \(answer.statement)")
                continue
            }
            #expect(parts.count == titles && parts.allSatisfy { $0.count > 0 }, "\(line)")
            let groups = answer.groups.filter { $0.role == .primary }
            #expect(groups.map(\.title) == parts.map(\.title), "\(line)")
            #expect(groups.map(\.directives.count) == parts.map(\.count), "\(line)")
        }
    }

    @Test func whatIsDueFirstIsTheNextOfAll() throws {
        let day = try #require(Day(2025, 11, 22))
        let ahead = primary(try ShippedKnowledge.answers("nhiệm vụ đến hạn từ ngày 22/11/2025").first)
        let first = ahead.compactMap { $0.deadline?.period.end }.filter { $0 >= day }.min()
        #expect(first != nil)
        for line in ["việc gì gấp nhất", "hạn gần nhất là khi nào", "what is due next"] {
            let next = primary(try ShippedKnowledge.answers(line).first)
            #expect(!next.isEmpty && next.allSatisfy { $0.deadline?.period.end == first }, "\(line)")
        }
        let later = try #require(try ShippedKnowledge.answers("what is due next month").first)
        #expect(later.question.filters.period?.period == Period.month(12, 2025))
    }

    @Test func aMeetingItselfIsAskedAfter() throws {
        for line in [
            "hội nghị sơ kết 6 tháng tổ chức ngày nào", "ai chủ trì phiên họp tháng 3/2025",
            "Phiên họp thứ nhất của Ban Chỉ đạo Trung ương diễn ra khi nào?", "when was the 5th meeting held",
        ] {
            let answer = try #require(try ShippedKnowledge.answers(line).first)
            #expect(answer.groups.isEmpty && !answer.passages.isEmpty, "\(line)")
        }
        let first = try ShippedKnowledge.answers("phiên họp thứ nhất diễn ra khi nào").first
        #expect(first?.passages.contains { $0.text.contains("20/1/2025") } == true)
        let unknown = try ShippedKnowledge.answers("phiên họp thứ 9 diễn ra khi nào").first
        #expect(unknown?.status == Answer.Status.none)
        // A task about a meeting is a task.
        let task = try ShippedKnowledge.answers("Bộ nào phải tổ chức hội nghị khách hàng?").first
        #expect(task?.passages.isEmpty == true)
    }

    @Test func aLineThatSaysTooLittleLeansOnTheListBeforeIt() throws {
        let answers = try ShippedKnowledge.answers(
            "Bộ Khoa học và Công nghệ phải làm gì?", "cái nào có hạn?", "việc thứ hai hạn khi nào?",
            "ai phối hợp?",
            "how many?")
        let ministry = ["bo-khoa-hoc-va-cong-nghe"]
        #expect(agencies(answers[1]) == ministry)
        #expect(!primary(answers[1]).isEmpty && primary(answers[1]).allSatisfy { $0.deadline != nil })
        // The second of the list, and whoever works on that one.
        #expect(answers[2].groups.flatMap(\.directives) == [answers[1].directives[1]])
        #expect(answers[3].groups.flatMap(\.directives) == [answers[1].directives[1]])
        #expect(agencies(answers[4]) == ministry)
    }

    /// The vocabulary's words mend a misspelt one, and no word that is right.
    @Test(arguments: [
        ("what is due by mid-December", "what is due by mid-December"),
        ("smugling at the border", "smuggling at the border"),
        ("what have ministries brought together", "what have ministries brought together"),
        ("data hoarding and shortcomings", "data hoarding and shortcomings"),
        ("byt phải làm gì", "byt phải làm gì"),
        ("gửi danh sách việc và hạn", "gửi danh sách việc và hạn"),
    ])
    func englishAndAcronymsAreReadAsTheyAreMeant(line: String, read: String) throws {
        #expect(try ShippedKnowledge.answers(line).first?.question.read.text == read)
    }

    @Test func theMonthAfterIsCountedFromTheOneBefore() throws {
        let answers = try ShippedKnowledge.answers(
            "việc nào đến hạn tháng 11/2025?", "tháng liền trước thì sao?", "and the month after that?")
        let asked = answers.map(\.question.filters.period?.period)
        #expect(asked == [.month(11, 2025), .month(10, 2025), .month(11, 2025)])
    }

    @Test func whoCooperatesIsNoLead() throws {
        for line in [
            "Ai phối hợp xây dựng bộ chỉ số theo dõi, giám sát?", "who cooperates on the indicator set",
        ] {
            let answer = try #require(try ShippedKnowledge.answers(line).first)
            guard case .actors(.cooperating, let actors, let directive) = answer.statement else {
                Issue.record("\(line): \(answer.statement)")
                continue
            }
            #expect(actors == directive.cooperating && !actors.isEmpty)
        }
    }

    @Test func aKindOfBodyIsAskedFor() throws {
        let ministries = try ShippedKnowledge.answers("bộ nào có việc đến hạn tháng 12/2025").first
        guard case .agencies(let actors)? = ministries?.value else {
            Issue.record("no agencies")
            return
        }
        #expect(!actors.isEmpty && actors.allSatisfy { $0.name.hasPrefix("Bộ ") })
    }

    @Test func aDocumentNobodyHasIsNamedAsAsked() throws {
        let answer = try #require(try ShippedKnowledge.answers("Công văn số 5/UBND-KT giao gì?").first)
        guard case .unknown(let words, _) = answer.statement else {
            Issue.record("says \(answer.statement)")
            return
        }
        #expect(words == ["5/UBND-KT"])
        #expect(agencies(answer) == [])
    }

    @Test func documentsAreAskedForByWhatTheyTell() throws {
        func documents(_ line: String) throws -> [String]? {
            guard case .documents(let sources) = try ShippedKnowledge.answers(line).first?.statement else {
                return nil
            }
            return sources.map(\.id)
        }
        #expect(try documents("văn bản nào nói về đất hiếm")?.count == 1)
        #expect(try documents("có những tài liệu nào")?.count == 5)
        #expect(try documents("có mấy phiên họp")?.count == 5)
        #expect(try documents("văn bản nào nói về khai thác dầu khí") == nil)
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
