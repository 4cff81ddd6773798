import Directives
import Inquiry
import Presentation
import Testing

/// The first sentence of every kind of answer, in both languages.
@Suite struct SentenceTests {
    private func expect(
        _ statement: Statement, where filters: Filters = Filters(), figures: [Figure] = [],
        passages: [Quotation] = [], _ vietnamese: String, _ english: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        let answer = Samples.answer(statement, filters, figures: figures, passages: passages)
        #expect(
            Sentence(answer, wording: Samples.vietnamese).text == vietnamese, sourceLocation: location)
        #expect(Sentence(answer, wording: Samples.english).text == english, sourceLocation: location)
    }

    private func asking(_ change: (inout Filters) -> Void) -> Filters { Samples.filters(change) }

    private static let november = Samples.asked(11, 2025)
    private static let lastOfNovember = Samples.day(2025, 11, 30)

    @Test func listedByPeriod() {
        expect(
            .listed(count: 4, related: 0, next: Self.lastOfNovember),
            where: asking { $0.period = Self.november },
            "4 nhiệm vụ đến hạn trong tháng 11/2025; hạn gần nhất còn 8 ngày.",
            "4 tasks due in November 2025; the nearest is due in 8 days.")
        expect(
            .listed(count: 1, related: 2, next: Self.lastOfNovember),
            where: asking { $0.period = Self.november },
            "1 nhiệm vụ đến hạn trong tháng 11/2025; còn 8 ngày; có thêm 2 nhiệm vụ liên quan.",
            "1 task due in November 2025; 8 days left; 2 more related.")
        expect(
            .listed(count: 1007, related: 0, next: Samples.asOf), where: asking { $0.period = Self.november },
            "1.007 nhiệm vụ đến hạn trong tháng 11/2025; hạn gần nhất là hôm nay.",
            "1,007 tasks due in November 2025; the nearest is due today.")
    }

    @Test func listedByRelation() {
        let end = Samples.day(2025, 12, 15)
        func by(_ relation: TimeRelation, _ period: Period, _ grain: Grain = .day) -> Filters {
            asking { $0.period = AskedPeriod(period: period, grain: grain, relation: relation, text: "x") }
        }
        expect(
            .listed(count: 2, related: 0, next: nil), where: by(.by, Period(start: nil, end: end)),
            "2 nhiệm vụ có hạn chậm nhất ngày 15/12/2025.", "2 tasks due by 15 Dec 2025.")
        expect(
            .listed(count: 2, related: 0, next: nil),
            where: by(.by, Period(start: nil, end: Self.lastOfNovember), .month),
            "2 nhiệm vụ có hạn đến hết tháng 11/2025.", "2 tasks due by the end of November 2025.")
        expect(
            .listed(count: 2, related: 0, next: nil), where: by(.before, Period(start: nil, end: end)),
            "2 nhiệm vụ đến hạn trước ngày 16/12/2025.", "2 tasks due before 16 Dec 2025.")
        expect(
            .listed(count: 2, related: 0, next: nil), where: by(.from, Period(start: end, end: nil)),
            "2 nhiệm vụ đến hạn từ ngày 15/12/2025.", "2 tasks due from 15 Dec 2025 on.")
        expect(
            .listed(count: 2, related: 0, next: nil), where: by(.in, .day(end)),
            "2 nhiệm vụ đến hạn ngày 15/12/2025.", "2 tasks due on 15 Dec 2025.")
        expect(
            .listed(count: 2, related: 0, next: nil),
            where: by(.between, Period(start: Samples.asOf, end: end), .span),
            "2 nhiệm vụ đến hạn từ 22/11/2025 đến 15/12/2025.", "2 tasks due from 22 Nov 2025 to 15 Dec 2025."
        )
    }

    @Test func namedPeriods() {
        func within(_ period: Period?, _ grain: Grain) -> Filters {
            asking { filters in
                filters.period = period.map {
                    AskedPeriod(period: $0, grain: grain, relation: .in, text: "x")
                }
            }
        }
        expect(
            .count(4), where: within(.quarter(2, 2025), .quarter), "Có 4 nhiệm vụ đến hạn trong quý II/2025.",
            "There are 4 tasks due in the second quarter of 2025.")
        expect(
            .count(1), where: within(.half(1, 2026), .half),
            "Có 1 nhiệm vụ đến hạn trong 6 tháng đầu năm 2026.",
            "There is 1 task due in the first half of 2026.")
        expect(
            .count(2), where: within(.year(2026), .year), "Có 2 nhiệm vụ đến hạn trong năm 2026.",
            "There are 2 tasks due in 2026.")
        expect(
            .count(2),
            where: within(Period(start: Samples.day(2026, 1, 1), end: Samples.day(2030, 12, 31)), .span),
            "Có 2 nhiệm vụ đến hạn trong giai đoạn 2026–2030.", "There are 2 tasks due in 2026–2030.")
    }

    @Test func listedByAgency() {
        expect(
            .listed(count: 2, related: 0, next: nil),
            where: asking {
                $0.agencies = [AskedAgency(agency: Samples.security)]
                $0.period = Self.november
            },
            "Bộ Công an có 2 nhiệm vụ đến hạn trong tháng 11/2025.",
            "The Ministry of Public Security has 2 tasks due in November 2025.")
        expect(
            .listed(count: 3, related: 0, next: nil),
            where: asking {
                $0.agencies = [
                    AskedAgency(agency: Samples.security), AskedAgency(agency: Samples.science),
                ]
            },
            "Bộ Công an và Bộ Khoa học và Công nghệ có 3 nhiệm vụ.",
            "The Ministry of Public Security and the Ministry of Science and Technology have 3 tasks.")
        expect(
            .listed(count: 3, related: 0, next: nil),
            where: asking { $0.agencies = [AskedAgency(agency: Samples.security, isCooperating: true)] },
            "Bộ Công an phối hợp thực hiện 3 nhiệm vụ.",
            "The Ministry of Public Security cooperates in 3 tasks.")
        expect(
            .listed(count: 3, related: 0, next: nil),
            where: asking { $0.agencies = [AskedAgency(agency: Samples.localities)] },
            "Các địa phương có 3 nhiệm vụ.", "Localities have 3 tasks.")
    }

    @Test func anOldNameAnswersForItsSuccessor() {
        expect(
            .listed(count: 5, related: 0, next: nil),
            where: asking {
                $0.agencies = [
                    AskedAgency(agency: Samples.science, formerName: "Bộ Thông tin và Truyền thông")
                ]
            },
            "Bộ Thông tin và Truyền thông nay là Bộ Khoa học và Công nghệ. "
                + "Bộ Khoa học và Công nghệ có 5 nhiệm vụ.",
            "Bộ Thông tin và Truyền thông is now the Ministry of Science and Technology. "
                + "The Ministry of Science and Technology has 5 tasks.")
    }

    @Test func listedByIssuerEventTopic() {
        expect(
            .listed(count: 7, related: 0, next: nil),
            where: asking {
                $0.issuer = AskedAgency(agency: Samples.generalSecretary)
                $0.topic = Topic(text: "dữ liệu", terms: [])
                $0.event = "Phiên họp ngày 04/3/2025 Ban Chỉ đạo Trung ương"
            },
            "7 nhiệm vụ về dữ liệu do Tổng Bí thư giao tại Phiên họp ngày 04/3/2025 Ban Chỉ đạo Trung ương.",
            "7 tasks about dữ liệu given by the General Secretary at "
                + "“Phiên họp ngày 04/3/2025 Ban Chỉ đạo Trung ương”.")
        expect(
            .listed(count: 35, related: 0, next: nil), "Tài liệu có 35 nhiệm vụ.",
            "The documents hold 35 tasks.")
    }

    @Test func listedByClock() {
        expect(
            .listed(count: 3, related: 0, next: nil), where: asking { $0.clock = .overdue },
            "3 nhiệm vụ đã quá hạn theo lịch; tài liệu chưa cho biết kết quả.",
            "3 tasks past their deadlines; the documents do not say what came of them.")
        expect(
            .listed(count: 1, related: 0, next: Self.lastOfNovember), where: asking { $0.clock = .dueSoon },
            "1 nhiệm vụ sắp đến hạn (trong 14 ngày tới); còn 8 ngày.",
            "1 task due within 14 days; 8 days left.")
        expect(
            .listed(count: 9, related: 0, next: nil), where: asking { $0.clock = .undated },
            "9 nhiệm vụ không nêu thời hạn.", "9 tasks without a stated deadline.")
        expect(
            .listed(count: 3, related: 0, next: nil),
            where: asking {
                $0.clock = .overdue
                $0.period = Self.november
            },
            "3 nhiệm vụ đã quá hạn theo lịch, đến hạn trong tháng 11/2025; tài liệu chưa cho biết kết quả.",
            "3 tasks past their deadlines, due in November 2025; the documents do not say what came of them.")
    }

    @Test func nothing() {
        expect(
            .nothing(related: 0),
            where: asking {
                $0.agencies = [AskedAgency(agency: Samples.foreign)]
                $0.topic = Topic(text: "thị thực", terms: [])
            },
            "Bộ Ngoại giao không được giao nhiệm vụ nào về thị thực trong tài liệu.",
            "The Ministry of Foreign Affairs has no tasks about thị thực in the documents.")
        expect(
            .nothing(related: 3), where: asking { $0.agencies = [AskedAgency(agency: Samples.foreign)] },
            "Bộ Ngoại giao không được giao riêng nhiệm vụ nào trong tài liệu; có 3 nhiệm vụ liên quan ở dưới.",
            "The Ministry of Foreign Affairs has no tasks of its own in the documents; 3 tasks related, below."
        )
        expect(
            .nothing(related: 0), where: asking { $0.period = Self.november },
            "Tài liệu không có nhiệm vụ nào đến hạn trong tháng 11/2025.",
            "The documents hold no tasks due in November 2025.")
        expect(
            .count(0), where: asking { $0.topic = Topic(text: "thị thực", terms: []) },
            "Tài liệu không có nhiệm vụ nào về thị thực.", "The documents hold no tasks about thị thực.")
    }

    @Test func who() {
        expect(
            .actors(.lead, [Samples.actor(Samples.science)], Samples.indicators),
            "Bộ Khoa học và Công nghệ chịu trách nhiệm nhiệm vụ này, đến hạn trong tháng 11/2025 (còn 8 ngày).",
            "The Ministry of Science and Technology is responsible for this task, due in November 2025 (8 days left)."
        )
        expect(
            .actors(.lead, [Samples.actor(Samples.science, implied: true)], Samples.undated),
            "Bộ Khoa học và Công nghệ (suy ra) chịu trách nhiệm nhiệm vụ này.",
            "The Ministry of Science and Technology (implied) is responsible for this task.")
        expect(
            .actors(.issuer, [Actor(id: "tong-bi-thu", name: "Tổng Bí thư")], Samples.programme),
            "Nhiệm vụ này do Tổng Bí thư giao.",
            "This task was given by the General Secretary.")
    }

    @Test func when() {
        expect(
            .when(Samples.month(11, 2025), Samples.indicators),
            "Nhiệm vụ này đến hạn trong tháng 11/2025; còn 8 ngày.",
            "This task is due in November 2025; 8 days left.")
        let past = Deadline(
            period: Period(start: nil, end: Samples.day(2025, 11, 10)), grain: .day, relation: .before,
            text: "trước ngày 11/11/2025", isImplied: true)
        expect(
            .when(past, Samples.indicators),
            "Nhiệm vụ này đến hạn trước ngày 11/11/2025 (suy ra); quá 12 ngày theo lịch, chưa rõ kết quả.",
            "This task is due before 11 Nov 2025 (implied); 12 days past, outcome not in the documents.")
    }

    @Test func figures() {
        let reached = Figure(
            number: 39.5, unit: "%", of: "dân số được phủ sóng 5G", text: "đạt 39,5%",
            citation: Samples.citation(5))
        let target = Figure(
            number: 90, unit: "%", of: "dân số được phủ sóng 5G", standing: .target, period: .year(2025),
            text: "90%")
        expect(
            .figure(reached), figures: [reached],
            "Dân số được phủ sóng 5G: đã đạt 39,5% (15/11/2025).",
            "Dân số được phủ sóng 5G: reached 39.5% (15 Nov 2025).")
        let sentence = "Đến nay, sóng 5G đã tới 39,5% dân số, còn thiếu ở miền núi."
        let told = Figure(
            number: 39.5, unit: "%", of: "sóng 5G", text: "39,5%", citation: Samples.citation(5, sentence))
        expect(
            .figure(told), figures: [told],
            "39,5% (15/11/2025): “Đến nay, sóng 5G đã tới 39,5% dân số, còn thiếu ở miền núi”.",
            "39.5% (15 Nov 2025): “Đến nay, sóng 5G đã tới 39,5% dân số, còn thiếu ở miền núi”.")
        let long = String(repeating: "Hạ tầng số được mở rộng dần ở các địa phương, ", count: 4)
        let cut = Figure(
            number: 12_016, unit: "trạm", of: "", text: "12.016 trạm",
            citation: Samples.citation(
                5, long + "tổng số trạm thu phát sóng đã dựng là 12.016 trạm, mỗi tháng thêm vài trăm."))
        expect(
            .figure(cut), figures: [cut],
            "12.016 trạm (15/11/2025): “tổng số trạm thu phát sóng đã dựng là 12.016 trạm”.",
            "12,016 trạm (15 Nov 2025): “tổng số trạm thu phát sóng đã dựng là 12.016 trạm”.")
        expect(
            .figure(target), figures: [target, reached],
            "Dân số được phủ sóng 5G: mục tiêu 90% (năm 2025); tài liệu còn 1 số liệu khác, xem dưới.",
            "Dân số được phủ sóng 5G: target 90% (2025); 1 more figure below.")
        expect(
            .figure(Figure(number: 370, unit: "nhiệm vụ", of: "", outOf: 944, text: "370/944 nhiệm vụ")),
            "370/944 nhiệm vụ.", "370/944 nhiệm vụ.")
    }

    @Test func passages() {
        let passage = Quotation(text: "6 rõ là rõ người, rõ việc.", citation: Samples.citation(41))
        expect(.passage, passages: [passage], passage.text, passage.text)
        let answer = Samples.answer(.passage, passages: [passage, passage])
        #expect(
            Sentence(answer, wording: Samples.vietnamese).opening == "Tài liệu trả lời ở các đoạn sau.")
    }

    @Test func unstated() {
        expect(
            .unstated(.deadline, Samples.undated), "Tài liệu có nhiệm vụ này nhưng không nêu thời hạn.",
            "The documents hold this task but do not state a deadline.")
        expect(
            .unstated(.lead, Samples.undated),
            "Tài liệu có nhiệm vụ này nhưng không nêu ai chịu trách nhiệm.",
            "The documents hold this task but do not state who is responsible.")
    }

    @Test func unknown() {
        expect(
            .unknown(words: ["giá vàng"], nearest: []), "Tài liệu không nói đến “giá vàng”.",
            "The documents do not mention “giá vàng”.")
        expect(
            .unknown(words: ["Bộ Vũ trụ"], nearest: ["Bộ Xây dựng", "Bộ Y tế"]),
            "Tài liệu không nói đến “Bộ Vũ trụ”; gần nhất: Bộ Xây dựng, Bộ Y tế.",
            "The documents do not mention “Bộ Vũ trụ”; nearest known: Bộ Xây dựng, Bộ Y tế.")
        expect(
            .unknown(words: [], nearest: []), "Tài liệu không nói đến điều này.",
            "The documents say nothing of this.")
    }

    @Test func audit() {
        expect(
            .audit(count: 5, field: .deadline),
            where: asking {
                $0.clock = .undated
                $0.field = .deadline
            },
            "5 nhiệm vụ chưa rõ thời hạn.", "5 tasks with no deadline stated.")
        expect(
            .audit(count: 2, field: .product),
            where: asking { $0.agencies = [AskedAgency(agency: Samples.security)] },
            "Bộ Công an có 2 nhiệm vụ chưa rõ sản phẩm.",
            "The Ministry of Public Security has 2 tasks with no product stated.")
        expect(
            .audit(count: 12, field: nil), "12 nhiệm vụ chưa đủ 6 rõ.",
            "12 tasks with at least one of the “six clear” missing.")
        expect(
            .audit(count: 0, field: .lead), "Tài liệu không có nhiệm vụ nào chưa rõ người chịu trách nhiệm.",
            "The documents hold no tasks with no responsible agency stated.")
    }

    @Test func documents() {
        let first = Source(id: "a", title: "A", date: Samples.day(2022, 8, 8))
        let last = Source(id: "b", title: "B", date: Samples.day(2025, 11, 15))
        expect(
            .documents([first, last]), "Có 2 tài liệu, từ 08/08/2022 đến 15/11/2025.",
            "There are 2 documents, from 8 Aug 2022 to 15 Nov 2025.")
        expect(
            .documents([last]), "Có 1 tài liệu, ngày 15/11/2025.", "There is 1 document, dated 15 Nov 2025.")
        expect(.documents([]), "Chưa có tài liệu nào.", "There are no documents yet.")
    }

    @Test func talk() {
        expect(.thanks, "Rất vui được giúp bạn.", "You are welcome.")
        expect(
            .contradiction("trong tháng 11", "trước tháng 10"),
            "Hai điều kiện loại trừ nhau: “trong tháng 11” và “trước tháng 10”.",
            "Two conditions exclude each other: “trong tháng 11” and “trước tháng 10”.")
        expect(
            .impossibleTime("tháng 13"), "Lịch không có “tháng 13”; hãy xem lại thời gian cần hỏi.",
            "The calendar has no “tháng 13”; check the time you ask about.")
        expect(
            .tooLong(100_000, limit: 2000),
            "Câu hỏi dài 100.000 ký tự, dài hơn mức 2.000 đọc được; hãy rút gọn.",
            "The question has 100,000 characters, more than the 2,000 that can be read; please shorten it.")
    }

    @Test(arguments: [Statement.greeting, .help, .empty]) func talkIsShort(_ statement: Statement) {
        for wording in [Samples.vietnamese, Samples.english] {
            let text = Sentence(Samples.answer(statement), wording: wording).text
            #expect((10...220).contains(text.count))
        }
    }
}
