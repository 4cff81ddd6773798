import Linguistics

/// Tells spellings that can be Vietnamese syllables from others: `nghiêng` can, `ngiêng` and `cafộ` cannot.
///
/// It knows onsets, rimes and tones, not a word list, so it costs nothing to keep and misses no rare name.
enum Syllable {
    /// Whether the word, written with its marks, is spelled as a syllable.
    static func isPossible(_ word: Word) -> Bool {
        let tone = word.marks >> 24
        let toneless = Word(letters: word.letters, marks: word.marks & 0xFF_FFFF)
        guard let isStopped = spellings[toneless] else { return false }
        return !isStopped || tone == acute || tone == dot
    }

    private static let acute = UInt32(Letter.Tone.acute.rawValue)
    private static let dot = UInt32(Letter.Tone.dot.rawValue)

    /// Every onset with every rime, without tone; true where the rime ends in a stop, which only bears two
    /// tones.
    private static let spellings: [Word: Bool] = {
        var spellings: [Word: Bool] = [:]
        for rime in rimes.split(whereSeparator: \.isWhitespace) {
            let isStopped = rime.last.map { "cptk".contains($0) } == true || rime.hasSuffix("ch")
            for onset in onsets.split(separator: " ", omittingEmptySubsequences: false) {
                spellings[Word(onset + rime)] = isStopped
            }
        }
        return spellings
    }()

    private static let onsets = " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"

    private static let rimes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ăk âc âm ân âng âp ât âu ây e ec em en
        eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa
        oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
        oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêt ui um
        un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươ
        ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt
        """
}
