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
        abstract: "Lists the documents and, with --findings, what to look at in them.")

    @OptionGroup var options: CommonOptions

    @Flag(name: .long, help: "Show what a person should look at in each document.")
    var findings = false

    func run() throws {
        try Console.failing {
            let desk = try options.openDesk()
            let found = try desk.base.findings()
            for source in try desk.base.sources() {
                Console.print(
                    "\(SafeText(source.id))\t\(source.date?.description ?? "—")\t\(SafeText(source.title))")
                guard findings else { continue }
                for finding in found where finding.document == source.id {
                    Console.print("   ! \(SafeText(finding.finding.message))")
                }
            }
        }
    }
}

struct Agencies: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agencies",
        abstract: "Lists the agencies that lead directives, or every one known that fits some letters.")

    @OptionGroup var options: CommonOptions

    @Argument(help: "The beginning of a name, with or without accents.")
    var prefix: [String] = []

    func run() throws {
        let isEmpty = try Console.failing {
            let desk = try options.openDesk()
            let lines =
                prefix.isEmpty
                ? try desk.leads().map { "\($0.count)\t\($0.name)" }
                : desk.agencies(matching: prefix.joined(separator: " ")).map {
                    [$0.name, $0.abbreviations.joined(separator: ", "), $0.english ?? ""].joined(
                        separator: "\t")
                }
            for line in lines { Console.print("\(SafeText(line))") }
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
        commandName: "directives", abstract: "Lists every directive, the nearest deadline first.")

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try Console.failing {
            let desk = try options.openDesk()
            try output.deliver(desk.everything(asOf: options.day), options: options, desk: desk)
        }
    }
}

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Makes an index out of a folder of documents.",
        discussion: """
            Example:
              sauro build van-ban/ --output van-ban.sqlite
              sauro ask --knowledge van-ban.sqlite "ai chủ trì sửa đổi Luật Đất đai?"
            """)

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp("The folder.", valueName: "folder"))
    var folder: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The index to write.", valueName: "file"))
    var output: String

    func run() throws {
        try Console.failing {
            let progress = BuildProgress()
            let summary = try Desk.build(
                folder: folder, to: output, places: Machine.places, program: Machine.executable,
                progress: progress.show)
            progress.finish()
            Console.note("\(output): \(summary.sentence)")
        }
    }
}

struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds documents to your library; the files are copied.",
        discussion: """
            Example:
              sauro add thong-bao-62.txt cong-van/
            """)

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp("Files or folders.", valueName: "path"))
    var paths: [String]

    func run() throws {
        try Console.failing {
            let library = Library(places: Machine.places)
            let added = try library.add(paths)
            let desk = try options.openDesk()
            for name in added { Console.note(Machine.text("đã thêm \(name)", "added \(name)")) }
            if added.isEmpty {
                Console.note(
                    Machine.text(
                        "không có gì mới: các tài liệu này đã có trong thư viện",
                        "nothing new: these documents are in the library already"))
            }
            let statistics = try desk.base.statistics()
            Console.note(statistics.sentence)
        }
    }
}

struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Takes documents out of your library.")

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp("Names, as `sauro documents` shows them.", valueName: "document"))
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
