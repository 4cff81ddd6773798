import Extraction
import Foundation
import Linguistics
import Recognition

// How fast text is folded and cut into tokens, beside the way that first comes to mind, and how fast documents are
// read, in one run:
// swift run -c release Benchmark FILE…

let size = 50_000_000
let documents = CommandLine.arguments.dropFirst().compactMap {
    try? String(contentsOfFile: $0, encoding: .utf8)
}
var sample = documents.joined()
if sample.isEmpty {
    sample = "Bộ Khoa học và Công nghệ chủ trì, hoàn thành trong tháng 11/2025; Đề án 06 về dữ liệu.\n"
}
let text = String(repeating: sample, count: max(1, size / sample.utf8.count))
let bytes = Array(text.utf8)
let megabytes = Double(bytes.count) / 1e6

let clock = ContinuousClock()
func speed(_ share: Double = 1, _ work: () -> Int) -> String {
    var kept = 0
    let best = (0..<3).map { _ in clock.measure { kept = work() } }.min() ?? .zero
    let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
    return String(format: "%.1f MB/s", kept > 0 ? megabytes * share / seconds : 0)
}

// A tenth is enough of what is slow.
let tenth = String(decoding: bytes.prefix(bytes.count / 10), as: UTF8.self)
let naive = speed(0.1) {
    tenth.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        .replacingOccurrences(of: "đ", with: "d").utf8.count
}
let byCharacter = speed(0.1) { tenth.lowercased().split(whereSeparator: \.isWhitespace).count }
let folding = speed { FoldedText.fold(bytes).count }
let mapping = speed { FoldedText(utf8: bytes).utf8.count }
let composing = speed { NormalForm.composed(bytes).count }
let tokenizing = speed { Text(utf8: bytes, lenient: true).tokens.count }

print("folding \(folding) (with the map \(mapping), Foundation \(naive)), ", terminator: "")
print("tokenizing \(tokenizing) (String.split \(byCharacter)), composing \(composing)")

if !documents.isEmpty {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let vocabulary = VocabularyFiles(folder: root.appending(path: "Knowledge/Vocabulary").path)
    let reader = DocumentReader(
        recognizer: Recognizer(vocabulary: try vocabulary.vocabulary(), wordings: try vocabulary.wordings()))
    let length = documents.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, 4_000_000 / length)
    let reading = speed(Double(rounds * length) / Double(bytes.count)) {
        (0..<rounds).reduce(0) { sum, _ in
            documents.reduce(sum) { $0 + reader.read(id: "document", text: $1).directives.count }
        }
    }
    print("reading documents \(reading)")
}
