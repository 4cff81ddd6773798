import Directives
import Linguistics
import Recognition

/// How a clause begins: who orders, who is told, and where what is to be done starts.
struct Opening {
    enum Kind {
        /// `Thủ tướng yêu cầu Bộ X …`, `Giao Bộ X …`
        case order
        /// `Bộ X (cần) rà soát …`
        case subject
        /// `Rà soát …`, `Khẩn trương trình …`
        case bare
        /// `Thủ tướng chỉ rõ 6 nhiệm vụ tổng quát`: what follows is ordered, of nobody yet
        case announcement
        /// `Nhiệm vụ này phải hoàn thành …`
        case backReference
        case none
    }

    var kind: Kind
    /// Who orders, when the clause says so.
    var issuer: String?
    /// Who is told, in the order named.
    var actors: [Actor] = []
    /// The index where the directive's span starts.
    var start: Int
    /// The index where the order itself starts, behind actors and what they act on.
    var action: Int
    var predicate: Predicate?
    /// What stands before: a time, a purpose, a topic.
    var adjunct: Range<Int>?
    /// Whether what stands before names who orders: `Theo yêu cầu của Tổng Bí thư, …`.
    var isReported = false
    /// Whether the clause starts with "trong đó".
    var isWithin = false

    /// "Văn phòng Chính phủ thông báo để … biết, thực hiện", "trân trọng thông báo"
    func isClosing(in text: Text) -> Bool {
        Self.closings.end(in: text, at: action) != nil
    }

    private static let closings = PhraseList([
        "thông báo để", "xin thông báo", "trân trọng thông báo", "thông báo ý kiến",
        "chịu trách nhiệm thi hành",
        "chịu trách nhiệm về tính chính xác", "liên hệ", "xin liên hệ", "đề nghị liên hệ",
    ])
}
