import Directives
import Foundation
import Inquiry
import Linguistics
import Presentation
import Testing

/// The JSON contract: every field is always there, under its name.
@Suite struct JSONTests {
    private func object(_ line: String) throws -> [String: Any] {
        #expect(!line.contains("\n"))
        return try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    private func object(_ answer: Answer, wording: Wording = Samples.vietnamese) throws -> [String: Any] {
        try object(AnswerJSON(answer, wording: wording).line())
    }

    private func keys(_ value: Any?) -> Set<String> { Set((value as? [String: Any] ?? [:]).keys) }

    @Test func answer() throws {
        let answer = try object(Samples.november)
        #expect(
            Set(answer.keys) == [
                "question", "understood", "status", "answer", "value", "groups", "figures", "passages",
            ])
        #expect(keys(answer["question"]) == ["text", "language", "readAs", "repairs"])
        #expect(
            keys(answer["understood"]) == ["intent", "agencies", "period", "issuer", "topic", "asOf"])
        #expect(answer["status"] as? String == "answered")
        #expect(answer["value"] is NSNull)
        let understood = answer["understood"] as? [String: Any]
        #expect(understood?["period"] as? [String: String] == ["start": "2025-11-01", "end": "2025-11-30"])
        #expect(understood?["issuer"] is NSNull)
        #expect(understood?["asOf"] as? String == "2025-11-22")
    }

    @Test func directives() throws {
        let groups = try #require(try object(Samples.november)["groups"] as? [[String: Any]])
        #expect(groups.map { $0["role"] as? String } == ["primary", "related"])
        let directives = try #require(groups.first?["directives"] as? [[String: Any]])
        let first = try #require(directives.first)
        #expect(
            Set(first.keys).isSuperset(of: [
                "id", "text", "lead", "cooperating", "deadline", "issuer", "product", "authority", "targets",
                "sixClear", "citations",
            ]))
        #expect(keys(first["deadline"]) == ["start", "end", "grain", "relation", "text", "implied"])
        #expect(keys(first["sixClear"]) == ["who", "what", "when", "responsibility", "authority", "product"])
        #expect(
            keys((first["citations"] as? [Any])?.first) == [
                "document", "title", "date", "paragraph", "quote",
            ])
        #expect(keys((directives[1]["lead"] as? [Any])?.first) == ["id", "name", "implied"])
    }

    @Test func values() throws {
        func value(_ value: Answer.Value) throws -> NSDictionary {
            var answer = Samples.november
            answer.value = value
            return try #require(try object(answer)["value"] as? NSDictionary)
        }
        #expect(
            try value(.agencies([Samples.actor(Samples.science)]))
                == [
                    "kind": "agencies",
                    "agencies": [["id": Samples.science.id, "name": Samples.science.name]],
                ])
        let open = Deadline(
            period: Period(start: nil, end: Samples.day(2025, 11, 30)), grain: .day, relation: .by,
            text: "30/11")
        #expect(
            try value(.period(open.period, text: open.text))
                == ["kind": "period", "start": NSNull(), "end": "2025-11-30", "text": "30/11"])
        #expect(
            try value(.number(39.5, unit: "%", of: "dân số", date: nil))
                == ["kind": "number", "number": 39.5, "unit": "%", "of": "dân số", "date": NSNull()])
        #expect(try value(.unstated(.deadline)) == ["kind": "unstated", "slot": "deadline"])
    }

    @Test func hiddenCharactersAreEscapedAndComeBack() throws {
        let line = AnswerJSON(HostileTextTests.answer, wording: Samples.vietnamese).line()
        #expect(line.contains("\\u202e"))
        let groups = try #require(try object(line)["groups"] as? [[String: Any]])
        let directive = (groups.first?["directives"] as? [[String: Any]])?.first
        #expect(directive?["text"] as? String == HostileTextTests.text)
    }

    @Test func documents() throws {
        let answer = try object(Samples.answer(.documents([Source(id: "a", title: "A")])))
        #expect((answer["documents"] as? [[String: Any]])?.first?["id"] as? String == "a")
    }

    @Test func explanation() throws {
        let explanation = Explanation(
            text: "thang 11", language: .vietnamese,
            read: TypedLine(text: "tháng 11", repairs: [.init(from: "thang", to: "tháng", kind: .spelling)]),
            times: [
                .init(period: Samples.asked(11, 2025).period, grain: .month, relation: .in, text: "tháng 11")
            ],
            agencies: [.init(text: "BCA", id: "bo-cong-an", name: "Bộ Công an")], intent: .list,
            terms: ["dữ liệu"])
        #expect(
            ExplanationJSON(explanation).line() == """
                {"text":"thang 11","language":"vi","readAs":"tháng 11",\
                "repairs":[{"from":"thang","to":"tháng","kind":"spelling"}],\
                "times":[{"text":"tháng 11","start":"2025-11-01","endExclusive":"2025-12-01","grain":"month",\
                "relation":"in"}],"agencies":[{"text":"BCA","id":"bo-cong-an","name":"Bộ Công an"}],\
                "figures":[],"intent":"list","terms":["dữ liệu"]}
                """)
    }

    @Test func search() throws {
        let hits = SearchJSON(hits: [.init(document: "a", paragraph: 3, text: "một", score: 1.5)])
        #expect(hits.line() == #"{"hits":[{"document":"a","paragraph":3,"text":"một","score":1.5}]}"#)
    }
}
