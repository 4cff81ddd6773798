import Directives
import Linguistics
import Recognition

/// Finds the document that a question names by its number: `62/TB-VPCP`, `Thông báo số 62`.
struct DocumentReference {
    typealias Match = (number: String, tokens: Range<Int>)

    /// Those that have a number.
    private let documents: [(number: String, words: Text, kind: [Word])]

    init(_ sources: [Source]) {
        documents = sources.compactMap { source in
            source.number.flatMap { $0.contains(where: \.isLetter) ? $0 : nil }.map {
                ($0, Text($0, lenient: false), source.kind.map { Array(Word.all(in: $0).prefix(2)) } ?? [])
            }
        }
    }

    /// The whole number wherever it stands; its first part behind the kind of document, when one alone has both.
    func match(in text: Text) -> Match? {
        for index in text.tokens.indices where text.tokens[index].kind == .number {
            for document in documents where isWritten(document.words, in: text, at: index) {
                return (
                    document.number, Self.start(of: index, in: text)..<index + document.words.tokens.count
                )
            }
            let sign = text.matches(index - 1, Word("số")) ? index - 1 : index
            let meant = documents.filter { document in
                !document.kind.isEmpty && text.end(of: document.kind, at: sign - document.kind.count) == sign
                    && document.words.tokens.first?.number == text.tokens[index].number
            }
            if meant.count == 1, DocumentNumber.end(in: text, at: index) == nil {
                return (meant[0].number, sign - meant[0].kind.count..<index + 1)
            }
        }
        return nil
    }

    /// What is written like a document's number, known or not, and the tokens with the kind before it.
    static func written(in text: Text) -> Match? {
        DocumentNumber.range(in: text).map { range in
            (text.string(range), start(of: range.lowerBound, in: text)..<range.upperBound)
        }
    }

    /// Whether some document is named by its kind and number: "Nghị quyết 57", "Resolution No. 57", "12/KH-UBND".
    static func names(in text: Text) -> Bool {
        written(in: text) != nil
            || text.tokens.indices.contains { index in
                guard let end = kinds.end(in: text, at: index), end < text.tokens.count else { return false }
                let number = text.matches(end, anyOf: signs) ? end + 1 : end
                guard text.tokens.indices.contains(number), text.tokens[number].kind == .number else {
                    return false
                }
                // "kế hoạch 2026", "kế hoạch 5 năm"
                return text.tokens[number].range.count < 4 && !text.matches(number + 1, Word("năm"))
            }
    }

    private static let signs = WordChoice("số no number")

    /// Where "Công văn số" starts before a number, or the number itself.
    private static func start(of number: Int, in text: Text) -> Int {
        let sign =
            text.matches(number - 1, Word("số")) || text.matches(number - 1, Word("no")) ? number - 1 : number
        return (max(0, sign - 3)..<sign).first { kinds.end(in: text, at: $0) == sign } ?? sign
    }

    static let kinds = PhraseList([
        "công văn", "văn bản", "thông báo", "chỉ thị", "công điện", "kế hoạch", "nghị quyết", "kết luận",
        "quyết định", "hướng dẫn", "chương trình", "báo cáo", "tờ trình", "document", "dispatch", "directive",
        "decision", "plan", "notice", "resolution", "conclusion", "official letter", "letter",
    ])

    private func isWritten(_ number: Text, in text: Text, at index: Int) -> Bool {
        guard index + number.tokens.count <= text.tokens.count else { return false }
        // "62/KH-UBND-VX" is not "62/KH-UBND".
        let behind = index + number.tokens.count
        if behind + 1 < text.tokens.count, [0x2D, 0x2F].contains(text.tokens[behind].sign),
            !text.tokens[behind].isSpaced, !text.tokens[behind + 1].isSpaced
        {
            return false
        }
        return number.tokens.indices.allSatisfy { place in
            let token = text.tokens[index + place]
            return number.tokens[place].kind == .sign
                ? token.sign == number.tokens[place].sign
                : token.word.letters == number.tokens[place].word.letters
        }
    }
}
