import Linguistics

/// Reads the words behind a frame: `trở đi`, `at the latest`, `hằng năm`, `âm lịch`, `kể từ ngày ký`.
struct TailReader: Sendable {
    enum Tail: Sendable {
        case bound(StatedTime.Bound)
        case recurring
        case lunar
    }

    let words: PhraseTable<Tail>

    /// Takes in the tails that stand behind the time.
    func extend(_ time: inout StatedTime, in text: Text, limit: Int) {
        if case .term = time.frame { return Self.anchor(&time, in: text, limit: limit) }
        guard let tail = words.value(in: text, at: time.tokens.upperBound), tail.end <= limit else { return }
        switch tail.value {
        case .bound(let bound): time.bound = bound
        case .recurring: time.isRecurring = true
        case .lunar: time.isLunar = true
        }
        time.isSupported = true
        time.tokens = time.tokens.lowerBound..<tail.end
    }

    private static func anchor(_ time: inout StatedTime, in text: Text, limit: Int) {
        let index = time.tokens.upperBound
        if let found = anchors.value(in: text, at: index), found.end <= limit {
            time.anchor = found.value
            time.tokens = time.tokens.lowerBound..<found.end
        } else if let lead = anchorLeads.value(in: text, at: index), lead.end < limit {
            let next = text.tokens[lead.end].kind
            let isTime = next != .word || Slot.timeOpeners.value(in: text, at: lead.end) != nil
            time.anchor = isTime || lead.value == .next ? .next : .event
        }
    }

    static let tails: KeyValuePairs<String, Tail> = [
        "trở đi|onwards|onward|và (các|những) năm (tiếp theo|sau|tới)|and (later|the following) years":
            .bound(.from),
        "trở về trước|at the latest|là chậm nhất": .bound(.by),
        """
        [của] (hằng|hàng|mỗi|từng) (tuần|tháng|quý|năm)|[của] tháng (đầu|cuối) [của] [mỗi|hằng|hàng] quý|\
        của (tháng|quý|năm) báo cáo|[của] kỳ báo cáo|of (each|every) (week|month|quarter|year)|\
        (each|every) (week|month|quarter|year)|(monthly|quarterly|annually)
        """: .recurring,
        "âm lịch": .lunar,
    ]

    private static let anchors = PhraseTable<StatedTime.Anchor>([
        """
        ([,] kể từ|[,] tính từ|từ|sau) [ngày|khi|thời điểm] [được] (ký|ban hành|ký ban hành)|\
        ([,] kể từ|[,] tính từ|từ|sau) [ngày|khi] [nhận|nhận được] \
        (văn bản|công văn|công điện|thông báo|chỉ thị|quyết định|kế hoạch|nghị quyết) này|\
        [,] (kể từ|tính từ) [ngày|khi] (thông báo|chỉ thị|quyết định|kế hoạch|nghị quyết) [này] \
        được (ký|ban hành)|\
        (of|from|after) [the] [date of] (signing|signature|issuance|issue|promulgation)
        """: .signing,
        """
        (of|from|after) [the] [date of] (receipt|receiving|approval|completion)
        """: .event,
    ])

    private static let anchorLeads = PhraseTable<StatedTime.Anchor>([
        "([,] kể từ|[,] tính từ|từ|sau) [ngày|khi|thời điểm]": .event,
        "of|from|after|since": .next,
    ])
}
