/// Finds TCVN3 and VNI-Windows text that was taken for Latin-1 on its way into Unicode, and restores it.
///
/// `Bé Y tÕ` in a Word file set in .VnTime is `Bộ Y tế`. Each line is judged by its spelling; a line too
/// short to judge goes with the nearest line that was.
struct HiddenEncoding {
    private enum Verdict: Equatable {
        /// No letters beyond ASCII.
        case silent
        case unicode
        case hidden(Encoding)
        case open
    }

    private static let candidates: [Encoding] = [.tcvn3, .vniWindows]

    /// The bytes of a line that are judged.
    private static let judged = 1 << 14

    /// UTF-8.
    private(set) var text: [UInt8]
    /// How many lines of each encoding were restored.
    private(set) var lines: [Encoding: Int] = [:]

    /// - Parameter stated: the encoding of every line that is not evidently Unicode; if that is neither TCVN3
    ///   nor
    ///   VNI-Windows, nothing hides.
    init(_ utf8: [UInt8], stated: Encoding? = nil) {
        text = utf8
        guard stated.map(Self.candidates.contains) ?? true, utf8.contains(where: { $0 == 0xC2 || $0 == 0xC3 })
        else { return }
        let ranges = Self.lines(of: utf8)
        var verdicts = ranges.map { range -> Verdict in
            let verdict = Self.verdict(utf8[range])
            guard let stated, verdict != .silent, !Self.isUnicode(utf8[range]) else { return verdict }
            return .hidden(stated)
        }
        guard verdicts.contains(where: { if case .hidden = $0 { true } else { false } }) else { return }
        Self.settle(&verdicts, ranges, utf8)
        text = []
        text.reserveCapacity(utf8.count)
        var end = 0
        for (range, verdict) in zip(ranges, verdicts) {
            guard case .hidden(let encoding) = verdict else { continue }
            text += utf8[end..<range.lowerBound]
            text += Self.restored(utf8[range], encoding)
            end = range.upperBound
            lines[encoding, default: 0] += 1
        }
        text += utf8[end...]
    }

    /// The text of a run that is set in a font of `encoding`, unless it is Unicode all the same.
    static func restoredRun(_ utf8: ArraySlice<UInt8>, _ encoding: Encoding) -> [UInt8]? {
        guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xC3 }), !isUnicode(utf8) else { return nil }
        let score = SpellingScore(restored(utf8, encoding)[...])
        return score.isConvincing && score.value >= SpellingScore(utf8).value ? restored(utf8, encoding) : nil
    }

    private static func restored(_ utf8: ArraySlice<UInt8>, _ encoding: Encoding) -> [UInt8] {
        var decoder = LegacyDecoder(encoding)
        decoder?.append(UTF8Scalars(utf8))
        return decoder?.finish() ?? Array(utf8)
    }

    /// Whether a letter stands in it that neither encoding shows: U+0100 … U+01FF, U+1E00 … U+1EFF, or a
    /// combining mark.
    private static func isUnicode(_ utf8: ArraySlice<UInt8>) -> Bool {
        utf8.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() where byte >= 0xC4 {
                if byte <= 0xC7 || byte == 0xCC { return true }
                if byte == 0xE1, index + 1 < bytes.count, 0xB8...0xBB ~= bytes[index + 1] { return true }
            }
            return false
        }
    }

    private static func verdict(_ line: ArraySlice<UInt8>) -> Verdict {
        guard line.contains(where: { $0 >= 0x80 }) else { return .silent }
        if isUnicode(line) { return .unicode }
        guard line.contains(where: { $0 == 0xC2 || $0 == 0xC3 }) else { return .silent }
        let line = line.prefix(judged)
        let plain = SpellingScore(line)
        var best: (encoding: Encoding, score: SpellingScore)?
        for candidate in candidates {
            let score = SpellingScore(restored(line, candidate)[...])
            if score.value > best?.score.value ?? .min { best = (candidate, score) }
        }
        guard let best, best.score.isConvincing, best.score.value > plain.value else {
            return plain.isConvincing && plain.possible >= 3 ? .unicode : .open
        }
        let isClear = best.score.possible >= 2 && best.score.value >= plain.value + 4
        return isClear ? .hidden(best.encoding) : .open
    }

    /// Gives each open line the encoding of the nearest line with a verdict, if it can be read so.
    private static func settle(_ verdicts: inout [Verdict], _ ranges: [Range<Int>], _ utf8: [UInt8]) {
        var before = verdicts
        var after = verdicts
        for index in before.indices.dropFirst() where before[index] == .silent || before[index] == .open {
            before[index] = before[index - 1]
        }
        for index in after.indices.dropLast().reversed()
        where after[index] == .silent || after[index] == .open {
            after[index] = after[index + 1]
        }
        for index in verdicts.indices where verdicts[index] == .open {
            for neighbour in [before[index], after[index]] {
                guard case .hidden(let encoding) = neighbour else { continue }
                let score = SpellingScore(restored(utf8[ranges[index]].prefix(judged), encoding)[...])
                guard score.isConvincing,
                    score.value >= SpellingScore(utf8[ranges[index]].prefix(judged)).value
                else { continue }
                verdicts[index] = neighbour
                break
            }
        }
    }

    private static func lines(of utf8: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, byte) in utf8.enumerated() where byte == 0xA {
            ranges.append(start..<index)
            start = index + 1
        }
        ranges.append(start..<utf8.count)
        return ranges
    }
}
