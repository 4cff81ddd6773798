extension Int {
    /// The number a file gives for a count or a level; what is beyond all sense is brought near, so that sums
    /// of such numbers stay numbers.
    init?(bounded text: String) {
        guard let value = Int(text) else { return nil }
        self = Swift.min(Swift.max(value, -100_000), 100_000)
    }
}
