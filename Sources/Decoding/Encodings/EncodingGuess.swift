/// The encoding of bytes that do not say it.
struct EncodingGuess {
    let encoding: Encoding
    /// Whether spelling decided, rather than a mark at the start or the bytes themselves.
    let isGuessed: Bool
    /// The bytes of the mark at the start.
    var markLength = 0
    /// Faulty sequences in what is UTF-8 otherwise.
    var faults = 0

    /// Nil when the bytes are no text.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(encoding: .utf8, isGuessed: false, markLength: 3)
            faults = UTF8Check(bytes[3...]).faults
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(encoding: .utf16LE, isGuessed: false, markLength: 2)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(encoding: .utf16BE, isGuessed: false, markLength: 2)
        } else if let wide = Self.wide(bytes) {
            self.init(encoding: wide, isGuessed: true)
        } else {
            guard !bytes.contains(0) else { return nil }
            let check = UTF8Check(bytes[...])
            if check.faults == 0 || check.sequences > 4 * check.faults {
                self.init(encoding: .utf8, isGuessed: false)
                faults = check.faults
            } else {
                guard let encoding = Self.narrow(bytes) else { return nil }
                self.init(encoding: encoding, isGuessed: true)
            }
        }
    }

    private init(encoding: Encoding, isGuessed: Bool, markLength: Int = 0) {
        self.encoding = encoding
        self.isGuessed = isGuessed
        self.markLength = markLength
    }

    /// UTF-16 without a mark: the high bytes of Vietnamese letters are 00, 01, 03, 1E and, for signs, 20.
    private static func wide(_ bytes: [UInt8]) -> Encoding? {
        let sample = bytes.prefix(1 << 16)
        guard bytes.count % 2 == 0, sample.contains(0) else { return nil }
        var high = [0, 0]
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() {
            switch byte {
            case 0:
                zeros[index % 2] += 1
                high[index % 2] += 1
            case 1, 3, 0x1E, 0x20: high[index % 2] += 1
            default: break
            }
        }
        let units = sample.count / 2
        for (encoding, side) in [(Encoding.utf16LE, 1), (.utf16BE, 0)]
        where high[side] * 20 >= units * 19 && zeros[side] * 3 >= units && zeros[1 - side] == 0 {
            return encoding
        }
        return nil
    }

    private static let candidates: [Encoding] = [.tcvn3, .vniWindows, .windows1258, .viscii]

    private static func narrow(_ bytes: [UInt8]) -> Encoding? {
        let sample = sample(of: bytes)
        var best = (encoding: Encoding.windows1252, score: score(sample, .windows1252))
        var isFound = false
        for candidate in candidates {
            let score = score(sample, candidate)
            if score.isConvincing, !isFound || score.value > best.score.value {
                best = (candidate, score)
                isFound = true
            }
        }
        return best.score.rubbish * 50 > sample.count ? nil : best.encoding
    }

    private static func score(_ bytes: [UInt8], _ encoding: Encoding) -> SpellingScore {
        var decoder = LegacyDecoder(encoding)
        decoder?.append(bytes.lazy.map(UInt32.init))
        return SpellingScore(decoder?.finish()[...] ?? [])
    }

    /// Up to 64 KB of the lines that hold more than ASCII.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > 1 << 16 else { return bytes }
        var sample: [UInt8] = []
        var start = 0
        while start < bytes.count, sample.count < 1 << 16 {
            let end = min(start + 1024, bytes.count)
            if bytes[start..<end].contains(where: { $0 >= 0x80 }) { sample += bytes[start..<end] + [0x20] }
            start = end
        }
        return sample
    }
}
