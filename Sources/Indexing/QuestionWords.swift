import Linguistics

/// Words that ask and say nothing of what is asked for.
///
/// They are rare in documents, so that a search would take them for what matters most.
enum QuestionWords {
    /// Each also as typed without accents, where it cannot be another word that tells something.
    private static let phrases: [UInt64: [[Word]]] = {
        let lines = """
            gì, là gì, cái gì, những gì, nào, thế nào, như thế nào, là như thế nào, khi nào, lúc nào, bao giờ
            bao nhiêu, là bao nhiêu, bao lâu, bao xa, mấy, ở đâu, tại đâu, đâu, ai, do ai, vì sao, tại sao
            làm sao, ra sao, có phải, hay không, được không, không ạ, không vậy, hay chưa, nhỉ, ạ, vậy, vậy thì
            cho hỏi, cho tôi hỏi, xin hỏi, tôi, tôi muốn, muốn, cho biết, xin cho biết, hãy
            """
        let words = lines.split { $0 == "," || $0 == "\n" }.map { phrase in
            LinkedWord.all(in: Text(phrase, lenient: false)).map(\.word)
        }
        return Dictionary(grouping: words.filter { !$0.isEmpty }) { $0[0].letters }
    }()

    /// Which syllables of a question belong to a question word.
    static func marked(in syllables: [LinkedWord], isLenient: Bool) -> [Bool] {
        var marked = [Bool](repeating: false, count: syllables.count)
        for start in syllables.indices {
            for phrase in phrases[syllables[start].word.letters] ?? []
            where start + phrase.count <= syllables.count {
                let isThere = phrase.indices.allSatisfy {
                    syllables[start + $0].word.matches(phrase[$0], lenient: isLenient)
                        && ($0 == 0 || syllables[start + $0].isLinked)
                }
                guard isThere, !isLenient || phrase.count > 1 || unmistakable.contains(phrase[0]) else {
                    continue
                }
                for index in phrase.indices { marked[start + index] = true }
            }
        }
        if let last = syllables.last?.word, last.matches(Word("không"), lenient: isLenient) {
            marked[syllables.count - 1] = true
        }
        return marked
    }

    /// `gi` and `nao` are no other words; `may` may be `máy`, `dau` may be `đầu`.
    private static let unmistakable: Set<Word> = [Word("gì"), Word("nào")]
}
