import Directives

extension Wording {
    /// `1.007` in Vietnamese, `1,007` in English.
    func number(_ value: Int) -> String { grouped(String(value.magnitude), isNegative: value < 0) }

    /// `39,5` in Vietnamese, `39.5` in English; at most six decimals.
    func number(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        guard value.magnitude < 1e12 else { return value.magnitude < 1e18 ? number(Int(value)) : "\(value)" }
        let millionths = (value.magnitude * 1e6).rounded()
        let whole = Int(millionths / 1e6)
        let fraction = String(Int(millionths) - whole * 1_000_000)
        let decimals = String(repeating: "0", count: 6 - fraction.count) + fraction
        let kept = String(decimals.reversed().drop { $0 == "0" }.reversed())
        let integer = grouped(String(whole), isNegative: value < 0)
        return kept.isEmpty ? integer : integer + text(",", ".") + kept
    }

    private func grouped(_ digits: String, isNegative: Bool) -> String {
        var result = isNegative ? "-" : ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { result += text(".", ",") }
            result.append(digit)
        }
        return result
    }

    /// A number with its unit: `39,5%`, `500 nghìn tỷ đồng`, `370/944 nhiệm vụ`.
    func amount(_ value: Double, unit: String, outOf: Double? = nil) -> String {
        let ratio = outOf.map { "/" + number($0) } ?? ""
        let glue = unit.isEmpty || unit.hasPrefix("%") || unit.hasPrefix("‰") ? "" : " "
        return number(value) + ratio + glue + unit
    }

    func amount(_ figure: Figure) -> String {
        amount(figure.number, unit: figure.unit, outOf: figure.outOf)
    }

    /// `4 nhiệm vụ`, `1 task`, `4 tasks`.
    func tasks(_ count: Int) -> String {
        number(count) + text(" nhiệm vụ", count == 1 ? " task" : " tasks")
    }

    /// Nil where the document only states the figure.
    func standing(_ figure: Figure) -> String? {
        switch figure.standing {
        case .reached:
            [figure.of, figure.text, figure.citation?.quote ?? ""].contains {
                $0.lowercased().contains("đạt")
            }
                ? text("đã đạt", "reached") : nil
        case .target: text("mục tiêu", "target")
        }
    }
}
