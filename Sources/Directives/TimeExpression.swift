/// How coarse a stated time is, from fine to coarse.
package enum Grain: String, Codable, Sendable, CaseIterable, Comparable {
    case day, week, part, month, quarter, half, year, span

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    package static func < (left: Grain, right: Grain) -> Bool { left.order < right.order }
}

/// How a stated time bounds what is to be done.
package enum TimeRelation: String, Codable, Sendable {
    /// `trong tháng 11/2025`
    case `in`
    /// `chậm nhất 31/12`, `đến hết quý I`: the last day included
    case by
    /// `trước ngày 15/12`: the day itself excluded
    case before
    /// `từ ngày 01/01/2026`
    case from
    /// `từ … đến …`, `giai đoạn 2026-2030`
    case between
    /// `trong 30 ngày`
    case duration
}

/// A time as stated, and the days it means.
package struct Deadline: Hashable, Codable, Sendable {
    package var period: Period
    package var grain: Grain
    package var relation: TimeRelation
    /// The stated words, as in the document.
    package var text: String
    /// Whether it was passed down from a heading, a lead-in or a neighbouring sentence, or computed from an anchor.
    package var isImplied: Bool

    package init(period: Period, grain: Grain, relation: TimeRelation, text: String, isImplied: Bool = false)
    {
        self.period = period
        self.grain = grain
        self.relation = relation
        self.text = text
        self.isImplied = isImplied
    }
}
