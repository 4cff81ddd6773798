import ArgumentParser
import Assistant
import Foundation
import Inquiry
import Presentation
import Terminal

/// In which form, and where to, an answer is written.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "text, markdown, csv, json, ics, html or docx; with -o by default the one of the file's ending.")
    var format: ExportFormat?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "Replace the file when it exists.")
    var force = false

    func deliver(_ answer: Answer, options: CommonOptions, desk: Desk) throws {
        let wording = options.wording(answer.question.language, desk)
        if let output {
            let format = try format ?? Self.format(of: output)
            try ExportFile.write(try render(answer, as: format, wording: wording), to: output, replacing: force)
            Console.note("wrote \(output)")
        } else if let format, format != .text {
            FileHandle.standardOutput.write(Data(try render(answer, as: format, wording: wording)))
        } else {
            let screen = Screen(descriptor: STDOUT_FILENO)
            let renderer = ScreenRenderer(width: screen.columns, colour: options.colours(screen), wording: wording)
            Console.print(renderer.text(answer))
        }
    }

    static func format(of path: String) throws -> ExportFormat {
        guard let format = ExportFormat(path: path) else {
            throw AssistantError.unwritable(
                path, reason: "its ending names no format; use .txt, .md, .csv, .json, .ics, .html or .docx")
        }
        return format
    }
}

extension ExportFormat: ExpressibleByArgument {
    package init?(argument: String) { self.init(name: argument) }
}
