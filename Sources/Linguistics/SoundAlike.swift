/// The other spellings of a syllable that sound the same to many speakers: "sây" of "xây", "hạng" of "hạn".
///
/// The pairs are those that the accents of the regions merge: s/x, ch/tr and d/gi/r in the North, final n/ng/nh and
/// t/c/ch in the South, l/n around the Red River; and those that only the spelling tells apart: g/gh, ng/ngh, c/k.
enum SoundAlike {
    private static let initials: [[String]] = [
        ["s", "x"], ["tr", "ch"], ["gi", "d", "r"], ["d", "v"], ["l", "n"], ["gh", "g"], ["ngh", "ng"],
        ["k", "c"],
    ]
    private static let finals: [[String]] = [["ng", "nh", "n"], ["ch", "t", "c"], ["i", "y"]]

    /// Spellings with another initial, another final, or both; which of them are words is not asked.
    ///
    /// - Parameter syllable: in lower case and normal form.
    static func spellings(of syllable: String) -> [String] {
        var spellings: [String] = []
        for (initial, isFirst) in variants(of: syllable, initials, prefix: true) {
            for (final, isSecond) in variants(of: initial, finals, prefix: false) where isFirst || isSecond {
                spellings.append(final)
            }
        }
        return spellings
    }

    /// The syllable itself and what it is with its first or last letters changed, and whether they were.
    private static func variants(of syllable: String, _ groups: [[String]], prefix: Bool) -> [(String, Bool)]
    {
        var variants = [(syllable, false)]
        // "tr" before "t": the longest that the syllable starts or ends with is the one it has.
        let longest = groups.joined().filter { prefix ? syllable.hasPrefix($0) : syllable.hasSuffix($0) }
            .map(\.count).max()
        for group in groups {
            for own in group
            where own.count == longest && (prefix ? syllable.hasPrefix(own) : syllable.hasSuffix(own)) {
                for other in group where other != own {
                    let rest = prefix ? syllable.dropFirst(own.count) : syllable.dropLast(own.count)
                    variants.append((prefix ? other + rest : rest + other, true))
                }
            }
        }
        return variants
    }
}
