/// Nouns that number what they name: a digit glued to one may be its number ("quy2", "phien5").
enum NumberedNoun {
    static func contains(_ word: Word) -> Bool { nouns.contains(word.folded) }

    /// Whether a word stands where the number would: "quý này", "quý II", "tháng trước".
    static func takesPlaceOfNumber(_ word: Word) -> Bool { substitutes.contains(word.folded) }

    /// Whether a year follows the number: "tháng 1 năm 2026", "quý 1 2026".
    static func hasYear(_ word: Word) -> Bool { word == month || word == quarter }

    private static let month = Word("thang")
    private static let quarter = Word("quy")
    private static let nouns = words(
        """
        thang quy ngay tuan nam thu so phien lan dot ky khoa muc dieu khoan diem tang bang luc nhom to doi dong chuong
        phan cap lop tap vong buoc cau bai trang hang loai mau cuoc giai doan vung quan phuong khu viec
        """)
    private static let substitutes = words(
        """
        sau truoc nay nao gi mai qua kia hom toi dau cuoi vua I II III IV V VI VII VIII IX X XI XII XIII XIV XV ky
        """)

    private static func words(_ list: String) -> Set<Word> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Word($0) })
    }
}
