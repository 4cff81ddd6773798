import Linguistics

/// Values by the folded letters of a word: a small hash table whose misses cost a few instructions.
///
/// The values of all words lie side by side in one array, since documents are read with these tables.
struct LetterTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let letters: UInt64
        /// Where the word's values lie.
        let values: Range<Int32>
    }

    private let slots: [Int32]
    private let entries: [Entry]
    private let values: [Value]
    private let shift: UInt64

    init(_ pairs: [(letters: UInt64, value: Value)]) {
        var bits: UInt64 = 4
        while 1 << bits < pairs.count * 4 { bits += 1 }
        shift = 64 - bits
        var slots = [Int32](repeating: -1, count: 1 << Int(bits))
        // The word of each pair, and how many pairs each word has.
        var words: [Int32] = []
        words.reserveCapacity(pairs.count)
        var letters: [UInt64] = []
        var counts: [Int32] = []
        for pair in pairs {
            var slot = Self.hash(pair.letters, shift)
            while slots[slot] >= 0, letters[Int(slots[slot])] != pair.letters {
                slot = (slot + 1) & (slots.count - 1)
            }
            if slots[slot] < 0 {
                slots[slot] = Int32(letters.count)
                letters.append(pair.letters)
                counts.append(0)
            }
            words.append(slots[slot])
            counts[Int(slots[slot])] += 1
        }
        var end: Int32 = 0
        entries = zip(letters, counts).map { letters, count in
            end += count
            return Entry(letters: letters, values: end - count..<end)
        }
        var next = entries.map(\.values.lowerBound)
        var order = [Int](repeating: 0, count: pairs.count)
        for (pair, word) in words.enumerated() {
            order[Int(next[Int(word)])] = pair
            next[Int(word)] += 1
        }
        values = order.map { pairs[$0].value }
        self.slots = slots
    }

    /// The first of a word's values, in the order they were given, that is one to be looked for, as what it is found to be.
    @inline(__always)
    func first<Found>(_ letters: UInt64, where find: (Value) -> Found?) -> Found? {
        guard let entry = entry(of: letters) else { return nil }
        for place in entry.values {
            if let found = find(values[Int(place)]) { return found }
        }
        return nil
    }

    /// The first value of a word.
    @inline(__always)
    func first(_ letters: UInt64) -> Value? { first(letters) { $0 } }

    /// Whether a word has values.
    @inline(__always)
    func contains(_ letters: UInt64) -> Bool { entry(of: letters) != nil }

    /// The letters of all its words.
    var letters: [UInt64] { entries.map(\.letters) }

    @inline(__always)
    private func entry(of letters: UInt64) -> Entry? {
        var slot = Self.hash(letters, shift)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.letters == letters { return entry }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private static func hash(_ letters: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
