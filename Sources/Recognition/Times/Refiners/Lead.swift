/// What words in front of a frame do to it.
enum Lead: Sendable {
    case part(Part)
    case bound(StatedTime.Bound)
    /// `hết`, which bounds a bare `năm` as well.
    case ending
    /// A part of the day, a name for the day that follows.
    case hour
    /// A word that adds nothing: `the`, `ngay`.
    case filler
    /// The end of a longer word: `đầu` in `bước đầu`.
    case other

    /// The words; of two equally long readings (`toi` typed for `tới` or `tối`) the earlier one counts.
    static let words: KeyValuePairs<String, Lead> = [
        "đầu [của]|early [in]|[the] (beginning|start) of [the]|thượng tuần": .part(.beginning),
        "giữa [của]|mid [-]|[the] middle of [the]|trung tuần": .part(.middle),
        "cuối [của]|late [in]|[the] end [of] [the]|end - [of]|hạ tuần": .part(.end),
        "ngày đầu tiên [của]|[the] first day of [the]": .part(.firstDay),
        "ngày cuối cùng [của]|[the] last day of [the]": .part(.lastDay),
        "nửa đầu [của]|[the] first half of [the]": .part(.firstHalf),
        "nửa (cuối|sau) [của]|[the] (second|latter|last) half of [the]": .part(.secondHalf),
        "the|ngay": .filler,
        """
        [ngay] trong|vào [lúc]|lúc|trong (suốt|cả)|[vào|nhân|trong] dịp|tại thời điểm|khoảng|hôm|\
        [đến|tới|hết|thời] hạn [là|:]|[thời] hạn (báo cáo|hoàn thành|thực hiện|giải quyết) [là|:]|\
        [thời] hạn (nộp|gửi|trình) [báo cáo|hồ sơ|văn bản] [là|:]|\
        in|on|at|during|within|throughout|over|around|for|of|due [date] [in|on|for|:]|(deadline|deadlines) [in|on|for|within|during]
        """: .bound(.in),
        """
        (chậm|muộn|trễ) nhất [là|:]|không (quá|muộn hơn|chậm hơn|trễ hơn)|\
        [thời] hạn (chót|cuối|cuối cùng) [là|:]|[cho|tính] (đến|tới)|tầm nhìn|\
        by|(no|not) later than|[at] the latest [by]|latest by|until|till|through|toward|towards|[up] to|\
        up until|on or before|deadline (is|of|:)
        """: .bound(.by),
        "[[cho|tính] (đến|tới)] hết": .ending,
        "trước [thời điểm]|before|prior to|ahead of|earlier than": .bound(.before),
        """
        [kể|tính|bắt đầu|áp dụng] từ|bắt đầu|\
        from|since|(starting|beginning|effective) [from|in|on|as of]|as of|as from
        """: .bound(.from),
        "between": .bound(.between),
        "sáng|trưa|chiều|tối|đêm|sáng sớm|lễ|on the (morning|afternoon|evening) of": .hour,
        "sau|after|later than|beyond": .bound(.after),
        """
        (bước|đứng|hàng|lần|ban|dẫn) đầu|(đầu|thông|công|vật|ngân|kỹ|điện|riêng|cá|nghị|luật) tư|điện tử|\
        (giúp|cho|của|hỏi|báo|gửi|chúng) tôi|(chuyên|vùng|càng|chiều) sâu|\
        (trung|dài|ngắn|kỳ|quyền|giới|vô) hạn
        """: .other,
    ]
}
