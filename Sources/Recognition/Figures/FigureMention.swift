/// A number with its unit at a place of a text.
package struct FigureMention: Hashable, Sendable {
    /// Token indices of the number and its unit.
    package var tokens: Range<Int>
    package var number: Double
    /// The whole of a ratio: 944 for `370/944 nhiệm vụ`.
    package var outOf: Double?
    /// `%`, `tỷ đồng`, `nghìn tỷ đồng`; the noun behind the number (`thủ tục hành chính`); may be empty.
    package var unit: String
    /// Token indices of the unit.
    package var unitTokens: Range<Int>

    package init(
        tokens: Range<Int>, number: Double, outOf: Double? = nil, unit: String, unitTokens: Range<Int>
    ) {
        self.tokens = tokens
        self.number = number
        self.outOf = outOf
        self.unit = unit
        self.unitTokens = unitTokens
    }
}
