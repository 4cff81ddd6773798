/// A set of pairs of words that stand side by side, as a Bloom filter: twenty bits a pair and four hashes, so that one
/// pair in eight hundred that was not put in is said to be there, and none that was is missed.
struct WordPairs: Sendable {
    private let bits: [UInt64]

    init(_ pairs: [(Word, Word)]) {
        var bits = [UInt64](repeating: 0, count: pairs.isEmpty ? 0 : pairs.count * 20 / 64 + 1)
        for (first, second) in pairs {
            for place in Self.places(first, second, in: bits.count) {
                bits[place >> 6] |= 1 << UInt64(place & 63)
            }
        }
        self.bits = bits
    }

    func contains(_ first: Word, _ second: Word) -> Bool {
        !bits.isEmpty
            && Self.places(first, second, in: bits.count).allSatisfy {
                bits[$0 >> 6] >> UInt64($0 & 63) & 1 == 1
            }
    }

    /// Four places of bits, out of the letters of both words.
    private static func places(_ first: Word, _ second: Word, in count: Int) -> some Sequence<Int> {
        let mixed = (first.letters &* 0x9E37_79B9_7F4A_7C15) ^ (second.letters &* 0xC2B2_AE3D_27D4_EB4F)
        let turned = (mixed ^ mixed >> 31) &* 0x94D0_49BB_1331_11EB
        let size = UInt64(count) * 64
        let step = turned << 32 | turned >> 40 | 1
        return (0..<4 as Range<UInt64>).lazy.map { Int(((turned &+ $0 &* step) >> 8) % size) }
    }
}

extension WordPairs {
    func compile(into bytes: inout CompiledBytes) { bytes.append(bits) }

    /// Nil when the bytes are none of such a set.
    init?(compiled bytes: inout CompiledBytes) {
        guard let bits = bytes.next(UInt64.self) else { return nil }
        self.bits = bits
    }
}
