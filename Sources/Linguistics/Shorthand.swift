/// What people write short when they chat: `bn` for "bao nhiêu", `đc` for "được", `nvụ` for "nhiệm vụ".
enum Shorthand {
    /// What a word of a line stands for; nil for any other.
    static func expansion(of word: Word) -> String? { words[word] }

    /// Short and written out, in pairs; none of them is a syllable or a word of the field.
    private static let words: [Word: String] = {
        let pairs = """
            j=gì|k=không|ko=không|hok=không|khg=không|dc=được|đc=được|bn=bao nhiêu|bnh=bao nhiêu|nv=nhiệm vụ|nvu=nhiệm vụ
            vc=việc|nhg=những|nhữg=những|nh=nhiều|nhìu=nhiều|trc=trước|trg=trong|trog=trong|ntn=như thế nào
            ntnao=như thế nào|bc=báo cáo|h=giờ|bh=bao giờ|bgiờ=bao giờ|bgio=bao giờ|ng=người|z=vậy|dz=vậy|v=vậy
            r=rồi|ms=mới|lm=làm|vb=văn bản|tg=thời gian|hnay=hôm nay|hqua=hôm qua|cq=cơ quan|đv=đơn vị|kq=kết quả
            đp=địa phương|lđ=lãnh đạo|xd=xây dựng|cty=công ty|thg=tháng|mn=mọi người|mk=mình|cx=cũng|cg=cũng
            """
        let entries = pairs.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map {
            $0.split(separator: "=")
        }
        return Dictionary(entries.map { (Word($0[0]), String($0[1])) }) { first, _ in first }
    }()

    /// The word that stands before a syllable in the documents and starts with a letter: the "nhiệm" of `nvụ`, the
    /// "chứng" of `c/chỉ`.
    static func word(startingWith initial: UInt8, before syllable: Word, in lexicon: Lexicon) -> String? {
        lexicon.words(startingWith: initial).filter { lexicon.contains($0.word, before: syllable) }
            .max { $0.count < $1.count }?.text
    }
}
