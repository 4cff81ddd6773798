import ArgumentParser
import Assistant
import Foundation
import Linguistics
import Presentation
import Terminal

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds the passages that fit some words best.",
        discussion: """
            Examples:
              sauro search "co so du lieu dat dai"
              sauro search --knowledge luat.sqlite --format json --limit 10 "điều kiện cấp phép xây dựng"
            """)

    @OptionGroup var options: CommonOptions

    @Option(name: .long, help: "text or json.")
    var format: PlainFormat = .text

    @Option(name: .long, help: "At most so many passages.")
    var limit = 10

    @Argument(
        help: ArgumentHelp("The words; - reads a search a line from standard input.", valueName: "terms"))
    var terms: [String]

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
    }

    func run() throws {
        let found = try Console.failing {
            let desk = try options.openDesk()
            let line = terms.joined(separator: " ")
            guard line == "-" else { return try search(line, desk) }
            var reader = PlainReader()
            var found = false
            while case .line(let line) = reader.readLine() { found = try search(line, desk) }
            return found
        }
        if !found { throw ExitCode(1) }
    }

    private func search(_ line: String, _ desk: Desk) throws -> Bool {
        let hits = try desk.search(line, limit: limit)
        switch format {
        case .json: Console.print(SearchJSON(hits: hits).line())
        case .text:
            for hit in hits {
                Console.print(
                    "\(SafeText("\(hit.document), đ. \(hit.paragraph)"))\n   \(SafeText(hit.text))\n")
            }
            if hits.isEmpty {
                Console.note(Machine.text("không tìm thấy gì cho \(line)", "nothing found for \(line)"))
            }
        }
        return !hits.isEmpty
    }
}
