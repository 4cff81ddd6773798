import ArgumentParser
import Assistant
import Decoding
import Directives
import Foundation
import Linguistics
import Presentation
import Terminal

/// An encoding by any of its usual names.
struct EncodingOption: ExpressibleByArgument {
    let encoding: Encoding

    init?(argument: String) {
        guard let encoding = Encoding(named: argument) else { return nil }
        self.encoding = encoding
    }
}

struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: Machine.text(
            "Cho xem các nhiệm vụ trong một văn bản mà không thêm văn bản ấy.",
            "Shows the directives of one document without adding it."),
        discussion: """
            \(Machine.text("Ví dụ", "Examples")):
              sauro extract thong-bao-62.txt
              sauro extract --format json chi-thi-24.txt
            """)

    @OptionGroup var options: CommonOptions

    @Option(name: .long, help: ArgumentHelp(Machine.text("text hoặc json.", "text or json.")))
    var format: PlainFormat = .text

    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Bảng mã của tệp, khi đoán sai: utf-8, utf-16, windows-1258, tcvn3, vni, viscii.",
                "How the file writes its letters, when the guess is wrong: utf-8, utf-16, windows-1258, tcvn3, vni, viscii."
            ))
    )
    var encoding: EncodingOption?

    @Argument(
        help: ArgumentHelp(
            Machine.text("Văn bản; - đọc đầu vào chuẩn.", "The document; - reads standard input."),
            valueName: "file"))
    var path: String

    func run() throws {
        let isEmpty = try Console.failing {
            let desk = try options.openDesk()
            let document =
                path == "-"
                ? try ReadDocument(
                    bytes: [UInt8](FileHandle.standardInput.readDataToEndOfFile()),
                    name: Machine.text("đầu vào chuẩn", "standard input"), encoding: encoding?.encoding,
                    desk: desk)
                : try ReadDocument(path: path, encoding: encoding?.encoding, desk: desk)
            let wording = options.wording(desk)
            switch format {
            case .json:
                Console.print(
                    ReadingJSON(
                        source: document.source, directives: document.directives, figures: document.figures,
                        findings: document.findings, wording: wording
                    ).line())
            case .text:
                let screen = Screen(descriptor: STDOUT_FILENO)
                Console.show(
                    ReadingText(
                        source: document.source, directives: document.directives.map(\.directive),
                        findings: document.findings, width: screen.readingColumns, wording: wording
                    ).text + "\n")
            }
            return document.directives.isEmpty
        }
        if isEmpty { throw ExitCode(1) }
    }
}
