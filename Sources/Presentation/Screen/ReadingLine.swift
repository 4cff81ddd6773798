import Inquiry
import Linguistics

/// The quiet line that says how a question was read: what was repaired, what was kept from before, which day
/// counts as today.
struct ReadingLine {
    /// The question as it was read; nil when that is as it stands.
    let reading: String?
    /// The whole line; nil when there is nothing to say.
    let text: String?

    init(_ question: Question, wording: Wording) {
        reading = Self.isReadOtherwise(question) ? question.read.text.evenlySpaced : nil
        var parts = reading.map { ["\(wording.readAs): \($0)"] } ?? []
        let kept = wording.kept(question.filters, kinds: question.carried)
        if !kept.isEmpty { parts.append("\(wording.keptFromBefore): \(kept)") }
        text = parts.isEmpty ? nil : (parts + [wording.asOf(question.asOf)]).joined(separator: " · ")
    }

    /// Strings compare by canonical equivalence, so that letters and marks typed apart are no news.
    private static func isReadOtherwise(_ question: Question) -> Bool {
        !question.read.text.isEmpty && question.typed.evenlySpaced != question.read.text.evenlySpaced
    }
}
