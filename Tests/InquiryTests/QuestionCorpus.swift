import Foundation
import TestSupport

/// Questions with what a right answer holds, and how a listed directive is recognised.
///
/// `questions.jsonl` has a question a line; `then` is a follow-up, and its answer is the one that counts.
struct QuestionCorpus {
    struct Question: Decodable {
        let id: String
        let question: String
        let then: String?
        let asOf: String?
        let set: String
        let expect: Expectation
    }

    struct Expectation: Decodable {
        enum Kind: String, Decodable { case list, who, when, figure, count, none, unstated, passage }

        let kind: Kind
        let must: [String]?
        let may: [String]?
        let agency: String?
        let start: String?
        let end: String?
        let number: Double?
        let unit: String?
        let accept: [Double]?
        let slot: String?
        let words: [String]?
    }

    /// Patterns over a directive's folded words; its lead, its deadline.
    struct Fact: Decodable {
        let all: [String]
        let lead: String?
        let start: String?
        let end: String?
    }

    let questions: [Question]
    let facts: [String: Fact]

    init() throws {
        let folder = "Tests/InquiryTests/Corpora"
        let decoder = JSONDecoder()
        questions = try Repository.text(folder + "/questions.jsonl").split(separator: "\n").map {
            try decoder.decode(Question.self, from: Data($0.utf8))
        }
        facts = try decoder.decode(
            [String: Fact].self, from: Data(Repository.text(folder + "/facts.json").utf8))
    }
}
