import Foundation
import Directives
import Recognition
import Extraction
import Presentation
let args = CommandLine.arguments
let vocabulary = try VocabularyFiles(folder: "Knowledge/Vocabulary").vocabulary()
let reader = DocumentReader(recognizer: Recognizer(vocabulary: vocabulary))
let path = args.last ?? ""
let text = try String(contentsOfFile: path, encoding: .utf8)
let reading = reader.read(id: "x", text: text)
var offsets = [Int]()
offsets.reserveCapacity(text.utf8.count + 1)
var n = 0
for b in text.utf8 { offsets.append(n); if b & 0xC0 != 0x80 { n += 1 } }
offsets.append(n)
func scalar(_ byte: Int) -> Int { var c = 0; for (i, b) in text.utf8.enumerated() { if i >= byte { break }; if b & 0xC0 != 0x80 { c += 1 } }; return c }
print(try ReadingJSON(source: reading.document.source, directives: reading.directives.map { ($0.directive, scalar($0.range.lowerBound)..<scalar($0.range.upperBound)) }, figures: [], findings: []).line())
