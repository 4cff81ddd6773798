import Foundation
import Linguistics
import Terminal

// A program for the tests of the Terminal module to talk to. Each reading is printed as one line.

let arguments = CommandLine.arguments.dropFirst()
let environment = ProcessInfo.processInfo.environment

func report(_ reading: Reading) -> Bool {
    switch reading {
    case .line(let line): print("line:<\(SafeText(line))>")
    case .interrupted: print("interrupted")
    case .endOfInput: print("end")
    }
    fflush(nil)
    return reading != .endOfInput
}

switch arguments.first {
case "edit":
    edit(historyPath: arguments.dropFirst().first)
case "plain":
    var reader = PlainReader()
    while report(reader.readLine()) {}
case "remember":
    remember(Array(arguments.dropFirst()))
case "page":
    page()
default:
    exit(64)
}

/// `edit [HISTORY]`: reads lines until the end of input.
func edit(historyPath: String?) {
    let (history, trouble) = historyPath.map { History.open(at: $0) } ?? (History(), nil)
    if let trouble { print("trouble:\(trouble)") }
    let style = environment["FIXTURE_STYLE"].flatMap { $0.isEmpty ? nil : $0 }
    guard
        let editor = LineEditor(
            application: "fixture", prompt: Prompt("sáu › ", style: style), history: history)
    else { exit(1) }
    editor.completer = complete
    while true {
        let reading = editor.readLine()
        guard report(reading) else { return }
        if case .line(let line) = reading, let trouble = editor.remember(line) { print("trouble:\(trouble)") }
    }
}

/// `remember HISTORY WORD COUNT`: adds so many numbered lines.
func remember(_ arguments: [String]) {
    guard arguments.count == 3, let count = Int(arguments[2]) else { exit(64) }
    var (history, trouble) = History.open(at: arguments[0])
    if let trouble { print("trouble:\(trouble)") }
    for number in 1...count { _ = history.add("\(arguments[1]) \(number)") }
}

/// `page`: shows standard input through the pager.
func page() {
    let text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    Pager(environment: environment).show(text, on: Screen(descriptor: STDOUT_FILENO))
    print("done")
}

/// Completes agencies by unaccented prefix, and commands, at the start of the line or after it.
func complete(_ line: String, _ cursor: Int) -> Completion {
    let before = Array(line.unicodeScalars.prefix(cursor))
    let start = before.lastIndex(of: "|").map { $0 + 1 } ?? 0
    let typed = String(String.UnicodeScalarView(before[start...]))
    let known: [Completion.Candidate] = [
        .init("Bộ Y tế"), .init("Bộ Nội vụ"), .init("Bộ Ngoại giao"), .init("Ngân hàng Nhà nước"),
        .init("/giúp", description: "xem các lệnh"), .init("/giấy-tờ", description: "tài liệu đã đọc"),
    ]
    func folded(_ text: String) -> String {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    }
    return Completion(
        replace: start..<cursor, candidates: known.filter { folded($0.text).hasPrefix(folded(typed)) })
}
