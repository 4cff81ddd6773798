import Directives
import Foundation
import Linguistics
import Testing

@testable import Recognition

/// Phrases and the days they mean, the days first, in `Corpora/times-*.txt`.
@Suite struct TimeCorpusTests {
    static let recognizer = TimeRecognizer()

    @Test(arguments: ["times-vi", "times-en"])
    func phrasesMeanTheirDays(name: String) throws {
        for line in try TimeCorpus(name).lines {
            for phrase in line.phrases {
                let found = Self.days(in: Text(phrase, lenient: true), on: line.reference)
                #expect(found == line.days, "\(phrase)")
            }
        }
    }

    @Test func phrasesWithoutAccentsMeanTheSame() throws {
        for line in try TimeCorpus("times-vi").lines {
            for phrase in line.phrases {
                let found = Self.days(in: Text(phrase.unaccented, lenient: true), on: line.reference)
                #expect(found == line.days, "\(phrase.unaccented)")
            }
        }
    }

    @Test func phrasesDecomposedMeanTheSame() throws {
        for line in try TimeCorpus("times-vi").lines {
            for phrase in line.phrases {
                let decomposed = phrase.decomposedStringWithCanonicalMapping
                #expect(
                    Self.days(in: Text(decomposed, lenient: true), on: line.reference) == line.days,
                    "\(phrase)")
            }
        }
    }

    @Test func lookalikesAreNoTimes() throws {
        for sentence in try TimeCorpus.sentences("times-none") {
            for spelling in [sentence, sentence.unaccented] {
                let found = Self.days(in: Text(spelling, lenient: true), on: TimeCorpus.reference)
                #expect(found == "", "\(spelling)")
            }
            let context = TimeContext(reference: TimeCorpus.reference, kind: .document(signed: nil))
            let inDocument = Self.recognizer.mentions(in: Text(sentence), context: context)
            #expect(inDocument == [], "\(sentence)")
        }
    }

    /// The days of every mention, as the corpora write them; `~` for one without days.
    static func days(in text: Text, on reference: Day) -> String {
        recognizer.mentions(in: text, context: TimeContext(reference: reference, kind: .question)).map {
            mention in
            guard !mention.isRecurring, !mention.isUnresolved else { return "~" }
            let (start, end) = (mention.period.start, mention.period.end)
            if let start, start == end { return "\(start)" }
            return "\(start.map(\.description) ?? "")..\(end.map(\.description) ?? "")"
        }.joined(separator: " + ")
    }
}

/// A file of phrases with their days.
struct TimeCorpus {
    struct Line {
        let reference: Day
        let days: String
        let phrases: [String]
    }

    static let reference = Day(number: 20407)
    let lines: [Line]

    init(_ name: String) throws {
        var reference = Self.reference
        var lines: [Line] = []
        for line in try Self.sentences(name) {
            if line.hasPrefix("@ ") {
                reference = try #require(Day(iso: line.dropFirst(2)))
                continue
            }
            let parts = line.components(separatedBy: " | ")
            lines.append(Line(reference: reference, days: parts[0], phrases: Array(parts.dropFirst())))
        }
        self.lines = lines
    }

    static func sentences(_ name: String) throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpora")
        let text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }
}

extension String {
    /// The string as somebody types it who has no Vietnamese keyboard.
    fileprivate var unaccented: String {
        let folded = decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !(0x300...0x36F).contains($0.value)
        }
        var result = String.UnicodeScalarView()
        for scalar in folded {
            switch scalar {
            case "đ": result.append("d")
            case "Đ": result.append("D")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
