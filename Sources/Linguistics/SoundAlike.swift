/// The other spellings of a syllable that sound the same to many speakers: "sây" of "xây", "hạng" of "hạn".
///
/// The pairs are those that the accents of the regions merge: s/x, ch/tr and d/gi/r in the North, final n/ng/nh and
/// t/c/ch in the South, l/n around the Red River; and those that only the spelling tells apart: g/gh, ng/ngh, c/k.
enum SoundAlike {
    /// A beginning or an end of syllables, and those that are taken for it.
    private typealias Confusion = (own: String, others: [String])

    private static let initials = confusions([
        ["s", "x"], ["tr", "ch"], ["gi", "d", "r"], ["l", "n"], ["gh", "g"], ["ngh", "ng"],
        ["k", "c"],
    ])
    private static let finals = confusions([["ng", "nh", "n"], ["ch", "t", "c"], ["i", "y"]])

    /// The longest first: "tr" before "t", "ngh" before "ng".
    private static func confusions(_ groups: [[String]]) -> [Confusion] {
        Set(groups.joined()).sorted { ($1.count, $0) < ($0.count, $1) }.map { own in
            (own, groups.filter { $0.contains(own) }.joined().filter { $0 != own })
        }
    }

    /// Spellings with another initial or another final; which of them are words is not asked.
    ///
    /// - Parameter syllable: in lower case and normal form.
    static func spellings(of syllable: String) -> [String] {
        let letters = syllable.utf8
        let initial = initials.first { letters.starts(with: $0.own.utf8) }
        let final = finals.first { letters.suffix($0.own.utf8.count).elementsEqual($0.own.utf8) }
        return (initial?.others ?? []).map { $0 + Substring(letters.dropFirst(initial?.own.utf8.count ?? 0)) }
            + (final?.others ?? []).map { Substring(letters.dropLast(final?.own.utf8.count ?? 0)) + $0 }
    }
}
