package import Directives

/// A time found in a text: the words that state it and the days they mean.
package struct TimeMention: Hashable, Sendable {
    /// The words that state it, with the relation in front: `trước ngày 15/12/2025`.
    package var tokens: Range<Int>
    /// The days it means, both ends included; an open end is nil.
    package var period: Period
    package var grain: Grain
    package var relation: TimeRelation
    /// Whether it comes round again and again (`hằng tháng`, `trước ngày 20 hằng tháng`), so that no days are
    /// given.
    package var isRecurring: Bool
    /// Whether it cannot be placed in the calendar: a lunar date, a term counted from an unknown day.
    package var isUnresolved: Bool
    /// Whether it is counted from the day of signing.
    package var isAnchored: Bool
    /// Whether its words give the year in figures.
    package var hasStatedYear: Bool

    package init(
        tokens: Range<Int>, period: Period, grain: Grain, relation: TimeRelation, isRecurring: Bool = false,
        isUnresolved: Bool = false, isAnchored: Bool = false, hasStatedYear: Bool = false
    ) {
        self.tokens = tokens
        self.period = period
        self.grain = grain
        self.relation = relation
        self.isRecurring = isRecurring
        self.isUnresolved = isUnresolved
        self.isAnchored = isAnchored
        self.hasStatedYear = hasStatedYear
    }
}
