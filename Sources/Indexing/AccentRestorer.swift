import Foundation
import GRDB
import Linguistics

/// Reads a line typed without accents as the documents would write it: the likeliest run of words, by how
/// often each word, and each pair of neighbours, stands in the passages.
///
/// `ho so xin cap giay phep` becomes `hồ sơ xin cấp giấy phép`. A word the documents do not know stays as
/// typed.
struct AccentRestorer {
    let database: Database

    /// The words of the line, each in its likeliest reading.
    func restored(_ syllables: [LinkedWord]) throws -> [Word] {
        var paths: [(word: Word, score: Double, previous: Int)] = []
        var columns: [[(word: Word, score: Double, previous: Int)]] = []
        for (index, syllable) in syllables.enumerated() {
            let readings = try readings(of: syllable.word)
            let pairs =
                syllable.isLinked ? try pairs(syllables[index - 1].word, syllable.word) : [:]
            let previous = paths
            paths = readings.map { word, rows in
                let own = log(Double(rows) + 1)
                var best = (score: -Double.infinity, previous: 0)
                for (place, path) in previous.enumerated() {
                    let together = pairs[Pair(path.word.marks, word.marks)] ?? 0
                    let score = path.score + Self.pairWeight * log(Double(together) + 1)
                    if score > best.score { best = (score, place) }
                }
                return (word, (previous.isEmpty ? 0 : best.score) + own, best.previous)
            }
            columns.append(paths)
        }
        var words: [Word] = []
        var place = paths.indices.max { paths[$0].score < paths[$1].score } ?? 0
        for column in columns.reversed() {
            words.append(column[place].word)
            place = column[place].previous
        }
        return words.reversed()
    }

    /// Neighbours tell more than the word alone.
    private static let pairWeight = 3.0

    private struct Pair: Hashable {
        var first: UInt32
        var second: UInt32

        init(_ first: UInt32, _ second: UInt32) {
            self.first = first
            self.second = second
        }
    }

    private func readings(of word: Word) throws -> [(Word, Int)] {
        guard word.isPlain else { return [(word, 1)] }
        let rows = try terms(Term.exactPrefix([word])).compactMap { marks, rows in
            marks.first.map { (Word(letters: word.letters, marks: $0), rows) }
        }
        return rows.isEmpty ? [(word, 1)] : rows
    }

    private func pairs(_ first: Word, _ second: Word) throws -> [Pair: Int] {
        var pairs: [Pair: Int] = [:]
        for (marks, rows) in try terms(Term.exactPrefix([first, second])) where marks.count == 2 {
            pairs[Pair(marks[0], marks[1])] = rows
        }
        return pairs
    }

    /// The exact terms that begin so, as their marks and the rows that hold them.
    private func terms(_ prefix: String) throws -> [(marks: [UInt32], rows: Int)] {
        let statement = try database.cachedStatement(
            sql: "SELECT term, rows FROM \(SearchTable.passages.terms) WHERE term >= ? AND term < ?")
        let cursor = try Row.fetchCursor(statement, arguments: [prefix, prefix + "~"])
        var terms: [(marks: [UInt32], rows: Int)] = []
        while let row = try cursor.next() { terms.append((Term.marks(ofExact: row[0]), row[1])) }
        return terms
    }
}
