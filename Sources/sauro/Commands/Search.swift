import ArgumentParser
import Assistant
import Foundation
import Linguistics
import Presentation
import Terminal

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: Machine.text(
            "Tìm những đoạn hợp nhất với một số từ.", "Finds the passages that fit some words best."),
        discussion: """
            \(Machine.text("Ví dụ", "Examples")):
              sauro search "co so du lieu dat dai"
              sauro search --knowledge luat.sqlite --format json --limit 10 "điều kiện cấp phép xây dựng"
            """)

    @OptionGroup var options: CommonOptions

    @Option(name: .long, help: ArgumentHelp(Machine.text("text hoặc json.", "text or json.")))
    var format: PlainFormat = .text

    @Option(
        name: .long,
        help: ArgumentHelp(Machine.text("Nhiều nhất bấy nhiêu đoạn.", "At most so many passages.")))
    var limit = 10

    @Argument(
        help: ArgumentHelp(
            Machine.text(
                "Các từ; - đọc từ đầu vào chuẩn, mỗi dòng một lần tìm.",
                "The words; - reads a search a line from standard input."), valueName: "terms"))
    var terms: [String]

    func validate() throws {
        guard limit > 0 else {
            throw ValidationError(
                Machine.text("--limit phải từ 1 trở lên.", "--limit must be at least 1."))
        }
    }

    func run() throws {
        let found = try Console.failing {
            let desk = try options.openDesk()
            let line = terms.joined(separator: " ")
            guard line == "-" else { return try search(line, desk) }
            var found = false
            var isFirst = true
            for line in InputLines() {
                if !isFirst, format == .text { Console.print("") }
                isFirst = false
                found = try search(line, desk)
            }
            return found
        }
        if !found { throw ExitCode(1) }
    }

    private func search(_ line: String, _ desk: Desk) throws -> Bool {
        let hits = try desk.search(line, limit: limit)
        switch format {
        case .json: Console.print(SearchJSON(hits: hits).line())
        case .text where hits.isEmpty:
            Console.note(Machine.text("không tìm thấy gì cho \(line)", "nothing found for \(line)"))
        case .text where Screen(descriptor: STDOUT_FILENO).isTerminal:
            let sources = try desk.base.sources()
            Console.show(
                options.sessionRenderer(desk).found(
                    hits.map { hit in (hit, sources.first { $0.id == hit.document }) }))
        case .text:
            let wording = options.wording(desk)
            for hit in hits {
                let place = "\(hit.document), \(wording.paragraph([hit.paragraph]))"
                Console.print("\(SafeText(place))\n   \(SafeText(hit.text))")
            }
        }
        return !hits.isEmpty
    }
}
