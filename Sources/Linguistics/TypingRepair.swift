/// Reads a line however it was typed: decomposed, in raw Telex or VNI keys, with mistakes, or all of it mixed.
///
/// ```swift
/// TypingRepair(lexicon: lexicon).read("nhieemj  vuj cuar bộytế thang12").text
/// // "nhiệm vụ của bộ y tế thang12"
/// ```
///
/// A word that is known, in any language, stays as it is, and so does every possible syllable, known or not: it may
/// be the very thing the documents lack. What is left is tried as keys, then as words run together, then as a
/// mistake. Where a word has two readings ("his" or "hí", "thang1"), the rest of the line decides.
package struct TypingRepair: Sendable {
    package let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    package func read(_ line: String) -> TypedLine {
        var line = line
        let typed = line.withUTF8 { Array($0) }
        var repairs: [TypedLine.Repair] = []
        let utf8 = NormalForm.composed(typed)
        if utf8 != typed { repairs += Self.compositions(from: typed) }
        let reading = LineReading(of: utf8, lexicon: lexicon)
        let text = reading.text(noting: &repairs)
        return TypedLine(text: text, repairs: repairs)
    }

    /// One repair for each word that was not in normal form.
    private static func compositions(from typed: [UInt8]) -> [TypedLine.Repair] {
        typed.split { $0 == 0x20 || $0 &- 0x9 < 5 }.compactMap { word in
            let composed = NormalForm.composed(Array(word))
            guard composed != Array(word) else { return nil }
            let isDecomposed = word.contains { $0 == 0xCC || $0 == 0xCD }
            return TypedLine.Repair(
                from: String(decoding: word, as: UTF8.self), to: String(decoding: composed, as: UTF8.self),
                kind: isDecomposed ? .composed : .letter)
        }
    }
}
