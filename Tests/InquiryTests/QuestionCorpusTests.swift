import Directives
import Foundation
import Inquiry
import Testing

/// What people type, and what a right answer holds; rules are made looking at `dev`, never at `held`.
@Suite struct QuestionCorpusTests {
    @Test(arguments: [("dev", 0.93), ("held", 0.8)])
    func questionsAreAnswered(set: String, floor: Double) throws {
        let corpus = try QuestionCorpus()
        let questions = corpus.questions.filter { $0.set == set }
        #expect(questions.count >= 120)
        var judge = AnswerJudge(facts: corpus.facts)
        var right: [QuestionCorpus.Expectation.Kind: Int] = [:]
        for question in questions {
            var conversation = try ShippedKnowledge.desk().conversation()
            let day = try #require(Day(iso: question.asOf ?? "2025-11-22"))
            var answer = conversation.ask(question.question, asOf: day)
            if let then = question.then { answer = conversation.ask(then, asOf: day) }
            let fault = try judge.fault(answer, question.expect)
            right[question.expect.kind, default: 0] += fault == nil ? 1 : 0
            if let fault, ProcessInfo.processInfo.environment["REMARKS"] != nil {
                print(
                    "\(question.id) \(question.expect.kind): \(question.question) \(question.then ?? ""): \(fault)"
                )
            }
        }
        let total = Dictionary(grouping: questions, by: \.expect.kind).mapValues(\.count)
        let kinds = total.map { "\($0) \(right[$0, default: 0])/\($1)" }.sorted().joined(separator: ", ")
        let share = Double(right.values.reduce(0, +)) / Double(questions.count)
        print("\(set): \(right.values.reduce(0, +)) of \(questions.count) answered rightly; \(kinds)")
        #expect(share >= floor)
    }

    @Test func everyFactIsTold() throws {
        let corpus = try QuestionCorpus()
        let asked = corpus.questions.flatMap { ($0.expect.must ?? []) + ($0.expect.may ?? []) }
        #expect(Set(asked).subtracting(corpus.facts.keys).isEmpty)
        #expect(Set(corpus.questions.map(\.id)).count == corpus.questions.count)
        let known = Dictionary(grouping: corpus.questions, by: \.set).mapValues { questions in
            Set(questions.map { "\($0.question) \($0.then ?? "")".lowercased() })
        }
        #expect(known["dev", default: []].isDisjoint(with: known["held", default: []]))
    }
}
