/// A number with its unit and what it counts.
package struct Figure: Hashable, Codable, Sendable {
    package enum Standing: String, Codable, Sendable {
        /// It has come to this: `đã đạt 39,5%`.
        case reached
        /// It has to come to this: `phải đạt 90%`.
        case target
    }

    package var number: Double
    /// `%`, `tỷ đồng`, `nhiệm vụ`; a scale word stays in the unit (500 `nghìn tỷ đồng`).
    package var unit: String
    /// What is counted, in the document's words.
    package var of: String
    /// The whole of a ratio: 944 for `370/944 nhiệm vụ`.
    package var outOf: Double?
    package var standing: Standing
    /// The period the figure speaks of (`7 tháng năm 2022`), else the document's day.
    package var period: Period?
    /// The words as they stand.
    package var text: String
    package var citation: Citation?

    package init(
        number: Double, unit: String, of: String, outOf: Double? = nil, standing: Standing = .reached,
        period: Period? = nil, text: String, citation: Citation? = nil
    ) {
        self.number = number
        self.unit = unit
        self.of = of
        self.outOf = outOf
        self.standing = standing
        self.period = period
        self.text = text
        self.citation = citation
    }
}
