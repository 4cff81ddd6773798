import ArgumentParser
import Assistant
import Directives
import Foundation
import Indexing
import Inquiry
import Linguistics
import Presentation
import Terminal

struct Documents: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: Machine.text(
            "Liệt kê tài liệu và, với --findings, những điều cần xem lại trong đó.",
            "Lists the documents and, with --findings, what to look at in them."))

    @OptionGroup var options: CommonOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Cho xem những điều cần xem lại trong từng tài liệu.",
                "Show what a person should look at in each document.")))
    var findings = false

    func run() throws {
        try Console.failing {
            let desk = try options.openDesk()
            let screen = Screen(descriptor: STDOUT_FILENO)
            let found = findings ? try desk.base.findings() : []
            let wording = options.wording(desk)
            if screen.isTerminal {
                let answer = try desk.documents(language: wording.language, asOf: options.day)
                let renderer = ScreenRenderer(
                    width: screen.readingColumns, colour: options.colours(screen), wording: wording)
                let findings = Dictionary(grouping: found, by: \.document).mapValues { $0.map(\.finding) }
                let named = options.knowledge == nil ? Library(places: Machine.places).names : []
                return Console.show(renderer.text(answer, findings: findings, named: named))
            }
            for source in try desk.base.sources() {
                Console.print(
                    "\(SafeText(source.id))\t\(source.date?.description ?? "—")\t\(SafeText(source.title))")
                for finding in found where finding.document == source.id {
                    Console.print("   ! \(SafeText(wording.message(finding.finding)))")
                }
            }
        }
    }
}

struct Agencies: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agencies",
        abstract: Machine.text(
            "Liệt kê các cơ quan chủ trì nhiệm vụ, hoặc mọi cơ quan đã biết khớp một số chữ.",
            "Lists the agencies that lead directives, or every one known that fits some letters."))

    @OptionGroup var options: CommonOptions

    @Argument(
        help: ArgumentHelp(
            Machine.text(
                "Phần đầu của một tên hay một từ trong tên, có dấu hoặc không dấu.",
                "The beginning of a name or of a word in it, with or without accents.")))
    var prefix: [String] = []

    func run() throws {
        let isEmpty = try Console.failing {
            let desk = try options.openDesk()
            let screen = Screen(descriptor: STDOUT_FILENO)
            if screen.isTerminal {
                let renderer = options.sessionRenderer(desk)
                let known = desk.agencies(matching: prefix.joined(separator: " "))
                Console.show(
                    prefix.isEmpty ? renderer.agencies(try desk.leads()) : renderer.agencies(known))
            }
            let lines =
                prefix.isEmpty
                ? try desk.leads().map { "\($0.count)\t\($0.name)" }
                : desk.agencies(matching: prefix.joined(separator: " ")).map {
                    [$0.name, $0.abbreviations.joined(separator: ", "), $0.english ?? ""].joined(
                        separator: "\t")
                }
            if !screen.isTerminal { for line in lines { Console.print("\(SafeText(line))") } }
            if lines.isEmpty {
                Console.note(
                    Machine.text("không có cơ quan nào bắt đầu bằng", "no agency starts with") + " "
                        + prefix.joined(separator: " "))
            }
            return lines.isEmpty
        }
        if isEmpty { throw ExitCode(1) }
    }
}

struct ListDirectives: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directives",
        abstract: Machine.text(
            "Liệt kê mọi nhiệm vụ, hạn gần nhất trước.", "Lists every directive, the nearest deadline first.")
    )

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try Console.failing {
            let desk = try options.openDesk()
            try output.deliver(
                desk.everything(language: options.spoken, asOf: options.day), options: options, desk: desk)
        }
    }
}

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: Machine.text(
            "Lập chỉ mục từ một thư mục tài liệu.", "Makes an index out of a folder of documents."),
        discussion: """
            \(Machine.text("Ví dụ", "Example")):
              sauro build van-ban/ --output van-ban.sqlite
              sauro ask --knowledge van-ban.sqlite "ai chủ trì sửa đổi Luật Đất đai?"
            """)

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp(Machine.text("Thư mục.", "The folder."), valueName: "folder"))
    var folder: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            Machine.text("Tệp chỉ mục cần ghi.", "The index to write."), valueName: "file"))
    var output: String

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Ghi đè cả tệp không phải là chỉ mục.", "Replace the file even when it is no index.")))
    var force = false

    func run() throws {
        try Console.failing {
            let interrupt = HeldInterrupt()
            let progress = Progress(interrupt: interrupt)
            do {
                let summary = try Desk.build(
                    folder: folder, to: output, replacing: force, places: Machine.places,
                    program: Machine.executable, progress: progress.show)
                progress.finish()
                Console.note("\(output): \(summary.sentence)")
            } catch is Progress.Stopped {
                progress.finish()
                Console.note(
                    Machine.text("đã dừng; không ghi \(output)", "stopped; \(output) was not written"))
                throw ExitCode(2)
            }
        }
    }
}

struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: Machine.text(
            "Thêm tài liệu vào thư viện của bạn; tệp được chép lại.",
            "Adds documents to your library; the files are copied."),
        discussion: """
            \(Machine.text("Ví dụ", "Example")):
              sauro add thong-bao-62.txt cong-van/
            """)

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp(Machine.text("Tệp hoặc thư mục.", "Files or folders."), valueName: "path"))
    var paths: [String]

    func run() throws {
        let isWhole = try Console.failing {
            let interrupt = HeldInterrupt()
            let library = Library(places: Machine.places)
            let reading = Progress(.reading, interrupt: interrupt)
            var addition: Library.Addition?
            do {
                let made = try library.add(paths, progress: reading.show)
                addition = made
                reading.finish()
                let desk = try options.openDesk(interrupt: interrupt)
                interrupt.release()
                try tell(made, desk)
                return made.problems.isEmpty
            } catch is Progress.Stopped {
                reading.finish()
                addition.map(library.undo)
                Console.note(
                    Machine.text(
                        "đã dừng; chưa thêm tài liệu nào, thư viện vẫn như trước",
                        "stopped; nothing was added, the library is as it was"))
                return false
            }
        }
        if !isWhole { throw ExitCode(2) }
    }

    private func tell(_ addition: Library.Addition, _ desk: Desk) throws {
        for problem in addition.problems { Console.note(problem.sentence(in: Machine.language)) }
        for name in addition.names { Console.note(Machine.text("đã thêm \(name)", "added \(name)")) }
        switch (addition.names.count, addition.problems.count) {
        case (0, 0):
            Console.note(
                Machine.text(
                    "không có gì mới: các tài liệu này đã có trong thư viện",
                    "nothing new: these documents are in the library already"))
        case (_, 0): break
        case (let added, let passed):
            Console.note(
                Machine.text(
                    "đã thêm \(added) tài liệu, bỏ qua \(passed)", "added \(added), passed over \(passed)"))
        }
        if !addition.names.isEmpty { Console.note(try desk.base.statistics().sentence) }
    }
}

struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: Machine.text(
            "Bỏ tài liệu khỏi thư viện của bạn.", "Takes documents out of your library."))

    @OptionGroup var options: CommonOptions

    @Argument(
        help: ArgumentHelp(
            Machine.text(
                "Tên, như `sauro documents` cho xem.", "Names, as `sauro documents` shows them."),
            valueName: "document"))
    var names: [String]

    func run() throws {
        try Console.failing {
            for name in try Library(places: Machine.places).remove(names) {
                Console.note(Machine.text("đã bỏ \(name)", "removed \(name)"))
            }
        }
    }
}

extension KnowledgeStatistics {
    /// How much there is, in a few words.
    var sentence: String {
        Machine.text(
            "\(documents) tài liệu, \(directives) nhiệm vụ, \(directivesWithDeadline) có thời hạn",
            "\(documents) documents, \(directives) directives, \(directivesWithDeadline) with a deadline")
    }
}
