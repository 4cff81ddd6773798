import Foundation

/// An incremental search backwards through the history, as Ctrl-R starts it.
///
/// A query without accents finds lines with them: `thang 11` finds "nhiệm vụ tháng 11"; one with accents
/// finds these accents only.
struct HistorySearch {
    struct Match: Equatable {
        let line: String
        /// Where the query stands in the line, in Unicode scalars.
        let offset: Int
    }

    /// The line that was being edited, and its cursor.
    let original: (line: String, cursor: Int)
    private let lines: [String]
    private var position: Int
    /// Set once no line has the query: then none has a longer one.
    private var isNowhere = false
    private(set) var query = ""
    private(set) var match: Match?

    /// Searches `lines`, the newest of which is the last.
    init(_ lines: [String], from line: String, cursor: Int) {
        self.lines = lines
        original = (line, cursor)
        position = lines.count - 1
    }

    /// Looks for a longer query, from the line found so far; false when there is none.
    mutating func extend(with scalar: Unicode.Scalar) -> Bool {
        query.unicodeScalars.append(scalar)
        query = query.precomposedStringWithCanonicalMapping
        isNowhere = isNowhere || !find(from: position)
        return !isNowhere
    }

    /// Looks for a shorter query, from the newest line again.
    mutating func shorten() -> Bool {
        guard !query.isEmpty else { return false }
        query.removeLast()
        match = nil
        isNowhere = false
        position = lines.count - 1
        return query.isEmpty || find(from: position)
    }

    /// Looks for the next older line.
    mutating func goOlder() -> Bool {
        !query.isEmpty && find(from: match == nil ? position : position - 1)
    }

    private mutating func find(from start: Int) -> Bool {
        let exact = query.unicodeScalars.map(LetterFolding.lowercased)
        let folded = query.unicodeScalars.map(LetterFolding.folded)
        let isPlain = exact == folded
        for index in stride(from: start, through: 0, by: -1) {
            let line = lines[index].unicodeScalars.map {
                isPlain ? LetterFolding.folded($0) : LetterFolding.lowercased($0)
            }
            if let offset = line.firstOffset(of: exact) {
                position = index
                match = Match(line: lines[index], offset: offset)
                return true
            }
        }
        return false
    }
}

extension [Unicode.Scalar] {
    fileprivate func firstOffset(of part: [Unicode.Scalar]) -> Int? {
        guard let first = part.first, part.count <= count else { return nil }
        return (0...(count - part.count)).first { start in
            self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
