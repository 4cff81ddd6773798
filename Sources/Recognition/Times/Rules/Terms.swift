extension TimeRule {
    /// Terms: a stretch counted from today, from the day of signing or from a named day.
    static let terms: [TimeRule] = [
        // trong vòng 10 ngày làm việc, trong thời hạn 30 ngày, within 30 days
        TimeRule(
            """
            trong (vòng|thời hạn|thời gian|khoảng thời gian) [không quá|tối đa] {count} {unit}|\
            (within|not more than) [the] [next] {count} {unit}|within (a|one) {unit}
            """, bound: .duration
        ) { .term(max($0.count, 1), $0.unit) },
        // trong 3 tháng
        TimeRule("trong {count} {unit} {stop}", bound: .duration, isForQuestions: true) {
            .term($0.count, $0.unit)
        },
        // trong 24 giờ, trong 10 ngày
        TimeRule("trong {count} {unit} {stop}", bound: .duration) {
            $0.unit < .month ? .term($0.count, $0.unit) : nil
        },
        // sau 45 ngày kể từ ngày ký
        TimeRule("(sau|after) {count} {unit}", need: .anchor, bound: .after) { .term($0.count, $0.unit) },
        // 30 ngày kể từ ngày ký, không quá 15 ngày làm việc kể từ ngày 01/12/2025
        TimeRule("[(không|chậm nhất|tối đa) [quá] [là]] {count} {unit}", need: .anchor, bound: .duration) {
            .term($0.count, $0.unit)
        },
        // có hiệu lực kể từ ngày ký
        TimeRule(
            """
            ([kể|tính] từ|sau) ngày (ký|ban hành|ký ban hành|được ký)|(from|since|after) the (date|day) of \
            (signing|issuance|issue|promulgation|signature)
            """, bound: .from, .signing),
    ]
}
