import Directives

/// Deadlines on an axis of days, as a drawing in SVG: a row for each period, its days as a bar, its last day as
/// a dot, the numbers of its directives behind.
struct Timeline {
    private struct Row {
        let start: Day
        let end: Day
        var numbers: [Int]
    }

    private let rows: [Row]
    private let asOf: Day
    private let wording: Wording
    private let first: Day
    private let last: Day

    private static let left = 110.0
    private static let right = 660.0
    private static let rowHeight = 26.0

    /// Nil when no directive has a last day.
    init?(_ entries: [Entry], asOf: Day, wording: Wording) {
        var rows: [Row] = []
        for entry in entries {
            guard let end = entry.lastDay else { continue }
            let start = min(end, entry.directive.deadline?.period.start ?? end)
            if let same = rows.firstIndex(where: { $0.start == start && $0.end == end }) {
                rows[same].numbers.append(entry.number)
            } else {
                rows.append(Row(start: start, end: end, numbers: [entry.number]))
            }
        }
        guard let start = rows.map(\.start).min(), let end = rows.map(\.end).max() else { return nil }
        self.rows = rows.sorted { ($0.end, $1.start) < ($1.end, $0.start) }
        self.asOf = asOf
        self.wording = wording
        first = min(start, asOf)
        last = max(end, asOf, first + 14)
    }

    var svg: String {
        let bottom = Double(rows.count) * Self.rowHeight + 24
        var drawing =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 \(Int(bottom) + 26)\" role=\"img\""
        drawing += " aria-label=\"\(wording.timeline.xml)\">\n"
        for tick in ticks {
            let x = place(tick.day)
            drawing +=
                line(x, 20, x, bottom, "") + label(x, bottom + 16, tick.label, anchor: "middle", "tick")
        }
        let today = place(asOf)
        drawing += line(today, 16, today, bottom, "today")
        drawing += label(today, 11, "\(wording.date(asOf)) (\(wording.today))", anchor: "middle", "tick")
        for (offset, row) in rows.enumerated() {
            let y = 20 + (Double(offset) + 0.5) * Self.rowHeight
            let isPast = row.end < asOf
            drawing += label(Self.left - 12, y + 4, wording.date(row.end), anchor: "end", "")
            if row.start < row.end { drawing += line(place(row.start), y, place(row.end), y, "span") }
            drawing +=
                "<circle cx=\"\(place(row.end))\" cy=\"\(y)\" r=\"6\"\(isPast ? " class=\"late\"" : "")>"
            drawing += "<title>\(wording.timeLeft(until: row.end, asOf: asOf).xml)</title></circle>\n"
            drawing += label(place(row.end) + 12, y + 4, numbers(row), anchor: "start", "")
        }
        return drawing + "</svg>"
    }

    /// `1, 2, 3`; a long list is cut.
    private func numbers(_ row: Row) -> String {
        let shown = row.numbers.prefix(6).map(String.init).joined(separator: ", ")
        return row.numbers.count > 6 ? shown + " … (\(wording.number(row.numbers.count)))" : shown
    }

    /// Where a day stands from left to right, to a tenth.
    private func place(_ day: Day) -> Double {
        let share = Double(day - first) / Double(max(1, last - first))
        return ((Self.left + share * (Self.right - Self.left)) * 10).rounded() / 10
    }

    /// First days of months or years, eight at most.
    private var ticks: [(day: Day, label: String)] {
        let months = (last.year - first.year) * 12 + last.month - first.month
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 600].first { months / $0 <= 7 } ?? 1200
        var ticks: [(day: Day, label: String)] = []
        for month in 0...max(0, months + 1) {
            let index = first.year * 12 + first.month - 1 + month
            guard index.isMultiple(of: step), let day = Day(index / 12, index % 12 + 1, 1), day >= first,
                day <= last
            else { continue }
            ticks.append((day, step >= 12 ? String(day.year) : "\(day.month)/\(day.year)"))
        }
        return ticks
    }

    private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) -> String {
        let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
        return "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"\(kind)/>\n"
    }

    private func label(_ x: Double, _ y: Double, _ text: String, anchor: String, _ kind: String) -> String {
        let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
        return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(kind)>\(text.xml)</text>\n"
    }
}
