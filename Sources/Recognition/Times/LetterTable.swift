import Linguistics

/// Values by the folded letters of a word: a small hash table whose misses cost a few instructions.
struct LetterTable<Value: Sendable>: Sendable {
    private var slots: [Int32]
    private var entries: [(letters: UInt64, values: [Value])] = []
    private let shift: UInt64

    init(_ pairs: [(letters: UInt64, value: Value)]) {
        var bits: UInt64 = 4
        while 1 << bits < pairs.count * 4 { bits += 1 }
        shift = 64 - bits
        slots = [Int32](repeating: -1, count: 1 << Int(bits))
        for pair in pairs { insert(pair.value, pair.letters) }
    }

    /// The values of a word, in the order they were given.
    @inline(__always)
    subscript(letters: UInt64) -> [Value] { index(of: letters).map { entries[$0].values } ?? [] }

    /// The first value of a word.
    @inline(__always)
    func first(_ letters: UInt64) -> Value? { index(of: letters).map { entries[$0].values[0] } }

    /// The letters of all its words.
    var letters: [UInt64] { entries.map(\.letters) }

    private mutating func insert(_ value: Value, _ letters: UInt64) {
        if let known = index(of: letters) {
            entries[known].values.append(value)
            return
        }
        var slot = hash(letters)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(entries.count)
        entries.append((letters, [value]))
    }

    @inline(__always)
    private func index(of letters: UInt64) -> Int? {
        var slot = hash(letters)
        while slots[slot] >= 0 {
            let entry = Int(slots[slot])
            if entries[entry].letters == letters { return entry }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private func hash(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
