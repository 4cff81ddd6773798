/// What follows the initial of a syllable: `iêng` in "nghiêng", `a` in "quà".
///
/// The table is complete for the written language, loan words such as "xoong" and "tuýp" included.
struct Rime: Sendable {
    /// Three bits a letter for its mark, first letter lowest.
    let marks: UInt32
    /// Starts with e, ê, i or y, so that k, gh and ngh stand before it and c, g and ng do not.
    let isFront: Bool
    /// Starts with a rounded glide: oa, oă, oe, uâ, uê, uơ, uy.
    let isRounded: Bool
    /// Ends in c, ch, p or t, and so takes the acute or the dot only.
    let isStopped: Bool

    /// The rimes that share the letters `packed`: `uyen` names `uyên`, `un` names `un` and `ưn`.
    static func named(_ packed: UInt64) -> [Rime] { table[packed] ?? [] }

    /// The rimes that follow `qu`: there `u` is the glide.
    static func namedBehindQu(_ packed: UInt64) -> [Rime] { tableBehindQu[packed] ?? [] }

    private static let table = table(
        of: """
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu
            o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
            oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông uôt
            uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            """)

    private static let tableBehindQu = table(
        of: """
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây
            e en eng eo et ê êch ên ênh êt êu i inh it ôc ơ ơn ơt y ych yên yêt yn ynh yt yu
            """)

    private static func table(of list: String) -> [UInt64: [Rime]] {
        var table: [UInt64: [Rime]] = [:]
        for name in list.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let letters = name.compactMap { Letter($0.value) }
            var packed: UInt64 = 0
            var marks: UInt32 = 0
            for (index, letter) in letters.enumerated() {
                packed = packed << 8 | UInt64(letter.base)
                marks |= UInt32(letter.mark.rawValue) << UInt32(3 * index)
            }
            table[packed, default: []].append(
                Rime(
                    marks: marks, isFront: isFront(letters[0]), isRounded: isRounded(letters),
                    isStopped: isStopped(letters)))
        }
        return table
    }

    private static func isFront(_ first: Letter) -> Bool {
        [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(first.base)
    }

    private static func isRounded(_ letters: [Letter]) -> Bool {
        guard letters.count > 1, letters[0].mark == .none else { return false }
        switch (letters[0].base, letters[1].base) {
        case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
            (UInt8(ascii: "u"), UInt8(ascii: "y")):
            return true
        case (UInt8(ascii: "u"), UInt8(ascii: "a")): return letters[1].mark == .circumflex
        case (UInt8(ascii: "u"), UInt8(ascii: "e")): return letters[1].mark == .circumflex
        case (UInt8(ascii: "u"), UInt8(ascii: "o")): return letters[1].mark == .horn
        default: return false
        }
    }

    private static func isStopped(_ letters: [Letter]) -> Bool {
        switch letters.last?.base {
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): true
        case UInt8(ascii: "h"): letters.dropLast().last?.base == UInt8(ascii: "c")
        default: false
        }
    }
}
