/// What people write short when they chat: `bn` for "bao nhiêu", `đc` for "được", `nvụ` for "nhiệm vụ".
enum Shorthand {
    /// What a word of a line stands for; nil for any other.
    static func expansion(of word: Word) -> String? { words[word] }

    /// Short and written out, in pairs; none of them is a syllable or a word of the field.
    private static let words: [Word: String] = {
        let pairs = """
            j=gì|k=không|ko=không|hok=không|khg=không|dc=được|đc=được|bn=bao nhiêu|bnh=bao nhiêu|nv=nhiệm vụ|nvu=nhiệm vụ
            vc=việc|nhg=những|nhữg=những|nhìu=nhiều|trc=trước|trg=trong|trog=trong|ntn=như thế nào
            ntnao=như thế nào|bc=báo cáo|h=giờ|bh=bao giờ|bgiờ=bao giờ|bgio=bao giờ|ng=người|z=vậy|dz=vậy|v=vậy
            r=rồi|ms=mới|lm=làm|vb=văn bản|tg=thời gian|hnay=hôm nay|hqua=hôm qua|cq=cơ quan|đv=đơn vị|kq=kết quả
            đp=địa phương|lđ=lãnh đạo|qg=quốc gia|xd=xây dựng|cty=công ty|thg=tháng|mn=mọi người|mk=mình|cx=cũng|cg=cũng
            """
        let entries = pairs.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map {
            $0.split(separator: "=")
        }
        return Dictionary(entries.map { (Word($0[0]), String($0[1])) }) { first, _ in first }
    }()

    /// Whether a word may be short for another beside its neighbours: "ông V", "điểm h", "km/h", "5 k" are what they are.
    ///
    /// - Parameters:
    ///   - previous: the word before, `nil` at the start of the line or behind a sign.
    ///   - isLast: whether no word follows.
    static func fits(_ word: Word, behind previous: Word?, isLast: Bool) -> Bool {
        if let previous, named.contains(previous) { return false }
        if closing.contains(word) { return isLast }
        return word != hour || previous.map(hours.contains) ?? false
    }

    private static let hour = Word("h")
    /// What ends a line, and only there.
    private static let closing = Set(Word.all(in: "v z r"))
    /// What "h" follows: "bao h", "tới h".
    private static let hours = Set(Word.all(in: "bao mấy bây tới đến cả may bay toi den ca"))
    /// What a letter names: "điểm k", "nhóm V".
    private static let named = Set(
        Word.all(
            in: "điểm khoản nhóm ông bà bộ sở mục phần lớp khối hạng loại gen cấp vitamin diem khoan nhom ong"
        ))

    /// The word that stands before a syllable in the documents and starts with a letter: the "nhiệm" of `nvụ`.
    static func word(startingWith initial: UInt8, before syllable: Word, in lexicon: Lexicon) -> String? {
        lexicon.words(startingWith: initial)
            .filter { !joints.contains($0.word) && lexicon.contains($0.word, before: syllable) }
            .max { $0.count < $1.count }?.text
    }

    /// Words that stand before any other.
    private static let joints = Set(
        Word.all(in: "trong của các cho với theo và từ tại cần có được những này một về đã ra phải còn sẽ"))
}
