import CEditLine
import Linguistics

/// What the line being edited may go on with.
struct Hint: Equatable {
    /// The line for which it was found.
    let line: [Unicode.Scalar]
    /// Where `text` stands once the hint is accepted.
    let replace: Range<Int>
    let text: String
    /// The end of `text`, which is not typed yet.
    let rest: String

    /// Nil when `text` does not begin with what is typed, accents and capitals left out of account, or adds nothing.
    init?(_ text: String, replacing range: Range<Int>, of line: [Unicode.Scalar]) {
        var end = text.unicodeScalars[...]
        for scalar in line[range.clamped(to: 0..<line.count)] {
            guard let next = end.popFirst(), LetterFolding.folded(next) == LetterFolding.folded(scalar) else {
                return nil
            }
        }
        guard !end.isEmpty else { return nil }
        self.line = line
        replace = range
        self.text = text
        rest = String(end)
    }
}

/// A hint is drawn only while the editor waits for a key, behind a line that ends in front of it in the same row, and
/// is erased before libedit learns of the key. So libedit, which knows nothing of it, finds the screen as it left it.
extension LineEditor {
    func showHint() {
        guard hintsAreShown, search == nil, waiting == nil, !keys.hasTyped else { return }
        hint = likeliestHint()
        guard let hint else { return }
        let shown = SafeText(hint.rest).description
        let width = shown.displayWidth
        guard (currentPrompt.text + line.text).displayWidth + width < keys.size.columns else {
            self.hint = nil
            return
        }
        write("\u{1B}[2m\(shown)\u{1B}[0m\u{1B}[\(width)D")
        isHintDrawn = true
    }

    /// After a resize the terminal may have broken the hint over the rows below.
    func eraseHint() {
        guard isHintDrawn, let hint else { return }
        isHintDrawn = false
        let end = (currentPrompt.text + line.text + SafeText(hint.rest).description).displayWidth
        let below = end / max(1, keys.size.columns)
        let rows = String(repeating: "\u{1B}[B\u{1B}[2K", count: below)
        write("\u{1B}[K" + rows + (below > 0 ? "\u{1B}[\(below)A" : ""))
    }

    /// Takes the hint that is seen; nil when none is.
    func acceptHint() -> Int32? {
        let line = line
        guard let hint, line.cursor == line.count, line.scalars == hint.line else { return nil }
        self.hint = nil
        line.replace(hint.replace, with: hint.text)
        return CC_REFRESH
    }

    func acceptHintOrMoveRight() -> Int32 {
        if let accepted = acceptHint() { return accepted }
        guard line.cursor < line.count else { return CC_ERROR }
        line.cursor += 1
        return CC_CURSOR
    }

    func acceptHintOrMoveToEnd() -> Int32 {
        if let accepted = acceptHint() { return accepted }
        line.cursor = line.count
        return CC_CURSOR
    }

    /// In vi's modes the keys that accept a hint mean something else; without colour it would look like typed text.
    private var hintsAreShown: Bool {
        colors && understandsEscapes && isEmacs && ceditline_edits(editLine) != 0
    }

    /// The newest line of the history that goes on from here, else the first completion.
    private func likeliestHint() -> Hint? {
        let scalars = line.scalars
        guard !scalars.isEmpty, line.cursor == scalars.count else { return nil }
        let past = history.lines.reversed().lazy.compactMap {
            Hint($0, replacing: 0..<scalars.count, of: scalars)
        }
        if let past = past.first { return past }
        let completion = completer(line.text, line.cursor)
        guard completion.replace.count > 1 else { return nil }
        return completion.candidates.first.flatMap {
            Hint($0.text, replacing: completion.replace, of: scalars)
        }
    }
}
