import Linguistics

/// The words of all passages with how often they are written, most frequent first.
struct WordCounts: Recordable {
    var entries: [LexiconEntry]

    init(_ passages: [Passage]) {
        var counts: [Word: (count: Int, text: String)] = [:]
        for passage in passages {
            let text = Text(passage.text, lenient: false)
            for token in text.tokens where token.kind == .word {
                let known = counts[token.word]
                counts[token.word] = ((known?.count ?? 0) + 1, known?.text ?? text[token.range].lowercased())
            }
        }
        entries = counts.values.map { LexiconEntry(text: $0.text, count: $0.count) }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    init(from fields: inout FieldReader) throws {
        entries = try fields.list { LexiconEntry(text: try $0.string(), count: try $0.int()) }
    }

    func put(into fields: inout FieldWriter) {
        fields.put(entries) { fields, entry in
            fields.put(entry.text)
            fields.put(entry.count)
            fields.endLine()
        }
    }
}
