import Linguistics

/// Reads what may stand in a slot.
extension Slot {
    /// Fills the slot from the tokens at `index`; the index behind what it took, nil when nothing fits.
    func read(_ text: Text, at index: Int, into captures: inout Captures) -> Int? {
        switch self {
        case .day: return Self.number(text, index, in: 1...31, into: &captures.day)
        case .dayFigure:
            guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
            return Self.number(text, index, in: 1...31, into: &captures.day)
        case .lastDay: return Self.number(text, index, in: 1...31, into: &captures.lastDay)
        case .month:
            if let name = Self.monthWords.value(in: text, at: index) {
                captures.month = name.value
                return name.end
            }
            return Self.number(text, index, in: 1...12, into: &captures.month)
        case .monthName: return Self.take(Self.monthNames, text, index, into: &captures.month)
        case .clearMonthName: return Self.take(Self.clearMonthNames, text, index, into: &captures.month)
        case .year:
            guard let end = Self.number(text, index, in: 1900...2199, into: &captures.firstYear) else {
                return nil
            }
            captures.year = .number(captures.firstYear)
            return end
        case .lastYear: return Self.number(text, index, in: 1900...2199, into: &captures.lastYear)
        case .shortYear: return Self.shortYear(text, index, into: &captures)
        case .ofYear: return Self.ofYear(text, index, into: &captures)
        case .yearOrShift:
            guard let shift = Self.shifts.value(in: text, at: index) else {
                return Slot.year.read(text, at: index, into: &captures)
            }
            captures.year = .offset(shift.value)
            return Slot.stop.read(text, at: shift.end, into: &captures)
        case .quarter:
            return Self.take(Self.romanQuarters, text, index, into: &captures.quarter)
                ?? Self.number(text, index, in: 1...4, into: &captures.quarter)
        case .half: return Self.number(text, index, in: 1...2, into: &captures.half)
        case .weekday: return Self.take(Self.weekdays, text, index, into: &captures.weekday)
        case .weekdayName: return Self.take(Self.weekdayNames, text, index, into: &captures.weekday)
        case .count: return Self.number(text, index, in: 1...999, into: &captures.count)
        case .ordinal:
            guard let ordinal = Numerals.ordinal(in: text, at: index) else { return nil }
            captures.count = ordinal.value
            captures.day = ordinal.value
            return ordinal.end
        case .unit: return Self.take(Self.units, text, index, into: &captures.unit)
        case .period: return Self.take(Self.periods, text, index, into: &captures.unit)
        case .englishPeriod: return Self.take(Self.englishPeriods, text, index, into: &captures.unit)
        case .shift: return Self.take(Self.shifts, text, index, into: &captures.shift)
        case .shiftBefore: return Self.take(Self.shiftsBefore, text, index, into: &captures.shift)
        case .separator: return Self.separators.value(in: text, at: index)?.end
        case .stop:
            guard index < text.tokens.count else { return index }
            let isTime =
                text.tokens[index].kind == .number || Self.timeOpeners.value(in: text, at: index) != nil
            return isTime ? nil : index
        }
    }

    /// The letters of the words, other than figures, that a slot may begin with.
    var openers: [UInt64] {
        switch self {
        case .count, .day: Numerals.openers
        case .ordinal: Numerals.ordinalOpeners
        case .monthName: Self.monthNames.openers
        case .clearMonthName: Self.clearMonthNames.openers
        case .weekdayName: Self.weekdayNames.openers
        case .shiftBefore: Self.shiftsBefore.openers
        case .period: Self.periods.openers
        case .englishPeriod: Self.englishPeriods.openers
        default: []
        }
    }

    /// Whether a figure may stand in the slot.
    var takesFigures: Bool {
        switch self {
        case .day, .dayFigure, .month, .year, .count, .ordinal: true
        default: false
        }
    }

    private static func number(
        _ text: Text, _ index: Int, in range: ClosedRange<Int>, into value: inout Int
    ) -> Int? {
        guard let number = Numerals.number(in: text, at: index), range.contains(number.value) else {
            return nil
        }
        value = number.value
        return number.end
    }

    private static func take<Value>(
        _ table: PhraseTable<Value>, _ text: Text, _ index: Int, into value: inout Value
    ) -> Int? {
        guard let found = table.value(in: text, at: index) else { return nil }
        value = found.value
        return found.end
    }

    private static func shortYear(_ text: Text, _ index: Int, into captures: inout Captures) -> Int? {
        guard index < text.tokens.count, text.tokens[index].range.count == 2,
            let number = text.tokens[index].number
        else { return nil }
        captures.year = .number(number < 70 ? 2000 + number : 1900 + number)
        return index + 1
    }

    private static func ofYear(_ text: Text, _ index: Int, into captures: inout Captures) -> Int? {
        if let lead = yearSigns.value(in: text, at: index) {
            return year.read(text, at: lead.end, into: &captures)
        }
        if let shifted = shiftedYears.value(in: text, at: index) {
            captures.year = .offset(shifted.value)
            return stop.read(text, at: shifted.end, into: &captures)
        }
        if let lead = yearWords.value(in: text, at: index) {
            return year.read(text, at: lead.end, into: &captures)
        }
        return year.read(text, at: index, into: &captures)
    }
}
