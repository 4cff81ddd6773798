import CEditLine
import Foundation

extension LineEditor {
    /// Inserts everything up to the end of a bracketed paste. A terminal that never sends the end does not
    /// hold the person up: after two seconds of silence the paste is over.
    func insertPastedText() -> Int32 {
        let end = Array("\u{1B}[201~".unicodeScalars)
        var pasted: [Unicode.Scalar] = []
        var isDisturbed = false
        reading: while !pasted.ends(with: end) {
            switch keys.next(within: 2_000) {
            case .scalar(let scalar): pasted.append(scalar)
            case .disturbed: isDisturbed = true
            case .timeout, .end: break reading
            }
        }
        if pasted.ends(with: end) { pasted.removeLast(end.count) }
        line.insert(PastedText(pasted).description)
        if isDisturbed { waiting = .redraw }
        return CC_REFRESH
    }
}

/// Pasted text as it may stand in one line: line ends and tabs are spaces, other control characters and
/// invisible ones are left out.
struct PastedText: CustomStringConvertible {
    let description: String

    init(_ scalars: [Unicode.Scalar]) {
        var text = String.UnicodeScalarView()
        var isLineEnd = false
        for scalar in scalars where Composition.isWelcome(scalar) {
            switch scalar {
            case "\n", "\r":
                if !isLineEnd { text.append(" ") }
                isLineEnd = true
                continue
            case "\t": text.append(" ")
            case ..<" ", "\u{7F}": continue
            default: text.append(scalar)
            }
            isLineEnd = false
        }
        if isLineEnd { text.removeLast() }
        description = String(text).precomposedStringWithCanonicalMapping
    }
}

extension [Unicode.Scalar] {
    fileprivate func ends(with part: [Unicode.Scalar]) -> Bool {
        count >= part.count && self[(count - part.count)...].elementsEqual(part)
    }
}
