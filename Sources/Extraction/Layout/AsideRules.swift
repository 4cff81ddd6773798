import Linguistics
import Recognition

/// Tells captions, letterheads, by-lines and site furniture from what a document says.
struct AsideRules: Sendable {
    /// "Nơi nhận:", "Tin liên quan": nothing behind them belongs to the document.
    private static let closings = LeadingPhrases([
        "nơi nhận", "tin liên quan", "các tin liên quan", "bài viết liên quan", "tin cùng chuyên mục",
        "xem thêm tin",
        "tin khác", "các tin khác", "tin đọc nhiều", "đọc nhiều nhất", "bài liên quan", "tin mới",
        "bình luận",
        "ý kiến bạn đọc", "từ khóa",
    ])
    private static let openings = LeadingPhrases([
        "cộng hòa xã hội chủ nghĩa việt nam", "cộng hòa xã hội", "chủ nghĩa việt nam",
        "độc lập tự do hạnh phúc",
        "đảng cộng sản việt nam", "ảnh", "ảnh minh họa", "nguồn", "bài", "chia sẻ", "xem thêm",
        "link bài viết gốc",
        "giờ đăng", "quý khách cần hỏi", "theo dõi chúng tôi", "nội dung chính", "mục lục", "kính gửi",
        "hình ảnh", "quang cảnh", "toàn cảnh", "video", "clip", "từ khóa", "tags", "copyright", "bản quyền",
        "trên đây là", "in bài viết", "nghe đọc bài", "đọc bài", "trang",
    ])
    private static let credits = LeadingPhrases([
        "ảnh", "hình từ internet", "ảnh minh họa", "hình minh họa", "nguồn ảnh", "đồ họa", "vgp", "ttxvn",
    ])

    /// Whether nothing behind this paragraph belongs to the document.
    func closesDocument(_ text: Text) -> Bool {
        Self.closings.ends(in: text).contains { $0.end >= text.tokens.count - 1 }
            || (text.tokens.count < 60 && text.end(of: Self.receivers, at: 0) != nil)
    }

    /// The "KẾ HOẠCH" that a decision promulgates, behind the list of who receives it.
    func opensPromulgated(_ text: Text) -> Bool {
        text.tokens.firstIndex { $0.sign != 0x23 }.map { start in
            text.tokens[start].flags.contains(.allCapitals)
                && Self.promulgated.end(in: text, at: start) == text.tokens.count
        } ?? false
    }

    /// "Nơi nhận:"
    func listsReceivers(_ text: Text) -> Bool { text.end(of: Self.receivers, at: 0) != nil }

    /// "PHỤ LỤC", "Phụ lục I: DANH MỤC NHIỆM VỤ" behind the signature: the document goes on.
    func opensAnnex(_ text: Text) -> Bool {
        guard let start = text.tokens.firstIndex(where: { $0.sign != 0x23 }) else { return false }
        guard let end = text.end(of: Self.annex, at: start), text.tokens[start].isCapitalized
        else { return false }
        return text.tokens[start].flags.contains(.allCapitals) || start > 0
            || end < text.tokens.count
                && (text.tokens[end].kind == .number || text.tokens[end].flags.contains(.allCapitals))
    }

    /// "Kính gửi:", "BỘ XÂY DỰNG điện:", whose list of recipients follows.
    func addresses(_ text: Text) -> Bool {
        let count = text.tokens.count
        guard count > 1, text.tokens[count - 1].sign == 0x3A else { return false }
        return count <= 4 && text.end(of: Self.addressed, at: 0) != nil
            || count <= 14 && text.matches(count - 2, Self.wires)
                && text.tokens.dropLast(2).allSatisfy { $0.flags.contains(.allCapitals) }
    }

    func isAside(_ text: Text) -> Bool {
        let tokens = text.tokens
        if !tokens.contains(where: { $0.kind == .word }) { return true }
        if isCaption(text) || isRecipient(text) { return true }
        guard tokens.count <= 30, !endsSentence(text) else { return false }
        return Self.openings.ends(in: text).contains {
            $0.phrase.count > 1 || isLabel(text, endingAt: $0.end)
        }
    }

    /// One word opens an aside only as a label, "Nguồn: TTXVN", "Ảnh VGP", "Trang 3": "Trang bị máy tính" and "NGUỒN LỰC"
    /// are other words.
    private func isLabel(_ text: Text, endingAt end: Int) -> Bool {
        guard end < text.tokens.count, text.tokens[end].kind == .word else { return true }
        return text.tokens[end].isCapitalized && !text.tokens[end - 1].flags.contains(.allCapitals)
    }

    /// "- Thường trực Tỉnh ủy (để b/c)": whom a copy is sent to, and what for.
    private func isRecipient(_ text: Text) -> Bool {
        let tokens = text.tokens
        guard tokens.count <= 24 else { return false }
        return tokens.indices.dropLast(2).contains { index in
            tokens[index].sign == 0x28
                && Self.copies.contains { text.end(of: $0, at: index + 1, skipping: 0x2F) != nil }
        }
    }

    private static let copies = [
        "để b c", "b c", "để báo cáo", "để thực hiện", "để chỉ đạo", "để phối hợp",
    ].map { Word.all(in: $0) }

    /// "Thủ tướng phát biểu. (Ảnh: VGP)", "Hiện đã có … - Ảnh minh họa", "(Hình từ Internet)"
    private func isCaption(_ text: Text) -> Bool {
        let tokens = text.tokens
        guard tokens.count <= 80 else { return false }
        return tokens.indices.suffix(12).dropLast().contains { index in
            (tokens[index].sign == 0x28 || tokens[index].sign == 0x2D || startsCredit(text, behind: index))
                && !Self.credits.ends(in: text, at: index + 1).isEmpty
        }
    }

    /// "Phó Thủ tướng chủ trì phiên họp. Ảnh: Lê Hoàng"
    private func startsCredit(_ text: Text, behind index: Int) -> Bool {
        text.tokens[index].sign == 0x2E && index + 2 < text.tokens.count
            && text.tokens[index + 2].sign == 0x3A
    }

    private func endsSentence(_ text: Text) -> Bool {
        guard let sign = text.tokens.last?.sign else { return false }
        return sign == 0x2E || sign == 0x3B
    }

    private static let wires = Word("điện")
    private static let addressed = Word.all(in: "kính gửi")
    private static let annex = [Word("phụ"), Word("lục")]
    private static let promulgated = PhraseList([
        "kế hoạch", "kế hoạch hành động", "kế hoạch triển khai", "đề án", "chương trình",
        "chương trình hành động", "chiến lược", "quy chế", "quy định", "hướng dẫn", "danh mục", "phương án",
    ])
    private static let receivers = [Word("nơi"), Word("nhận")]
}

/// Phrases by their first word.
private struct LeadingPhrases: Sendable {
    private let phrases: [UInt64: [[Word]]]

    init(_ phrases: [String]) {
        self.phrases = Dictionary(grouping: phrases.map { Word.all(in: $0) }, by: \.[0].letters)
    }

    /// The phrases that stand at a token, dashes between their words left out, and the indices behind them.
    func ends(in text: Text, at index: Int = 0) -> [(phrase: [Word], end: Int)] {
        guard index < text.tokens.count, let phrases = phrases[text.tokens[index].word.letters] else {
            return []
        }
        return phrases.compactMap { phrase in
            text.end(of: phrase, at: index, skipping: 0x2D).map { (phrase, $0) }
        }
    }
}
