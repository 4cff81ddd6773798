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
    subscript(letters: UInt64) -> [Value] {
        var slot = hash(letters)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.letters == letters { return entry.values }
            slot = (slot + 1) & (slots.count - 1)
        }
        return []
    }

    var letters: [UInt64] { entries.map(\.letters) }

    private mutating func insert(_ value: Value, _ letters: UInt64) {
        var slot = hash(letters)
        while slots[slot] >= 0 {
            if entries[Int(slots[slot])].letters == letters {
                entries[Int(slots[slot])].values.append(value)
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.append((letters, [value]))
    }

    @inline(__always)
    private func hash(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
