/// One way of stating a time: a pattern of words, and the frame they name.
struct TimeRule: Sendable {
    /// As in `Pattern`.
    let source: String
    let need: StatedTime.Need
    let bound: StatedTime.Bound?
    /// Whether it is read in questions only: `quá hạn` describes in a document, and asks in a question.
    let isForQuestions: Bool
    let frame: @Sendable (Captures) -> Frame?

    var pattern: Pattern { Pattern(source) }

    init(
        _ pattern: String, need: StatedTime.Need = .nothing, bound: StatedTime.Bound? = nil,
        isForQuestions: Bool = false, frame: @escaping @Sendable (Captures) -> Frame?
    ) {
        source = pattern
        self.need = need
        self.bound = bound
        self.isForQuestions = isForQuestions
        self.frame = frame
    }

    /// A way of stating a time that names the same frame whatever its slots take.
    init(
        _ pattern: String, need: StatedTime.Need = .nothing, bound: StatedTime.Bound? = nil,
        isForQuestions: Bool = false, _ frame: Frame
    ) {
        self.init(pattern, need: need, bound: bound, isForQuestions: isForQuestions) { _ in frame }
    }

    /// All rules; where two take the same words, the earlier one reads them.
    static let all: [TimeRule] =
        lookalikes + dates + vietnameseDates + vietnamesePeriods + vietnameseParts + vietnameseRelative
        + englishDates + englishPeriods + englishRelative + terms + recurrences + weeksOfMonths + holidays
        + impossibles
}
