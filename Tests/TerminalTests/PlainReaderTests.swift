import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct PlainReaderTests {
    private let folder = TemporaryFolder()

    private func readings(_ bytes: [UInt8]) throws -> [Reading] {
        let file = URL(fileURLWithPath: folder.file("input"))
        try Data(bytes).write(to: file)
        let input = try FileHandle(forReadingFrom: file)
        defer { input.closeFile() }
        var reader = PlainReader(input: input.fileDescriptor)
        var readings: [Reading] = []
        repeat { readings.append(reader.readLine()) } while readings.last != .endOfInput
        return readings.dropLast()
    }

    @Test(arguments: [
        ("", []), ("một", ["một"]), ("một\n", ["một"]), ("một\r\nhai\n\nba", ["một", "hai", "", "ba"]),
        ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("a\u{0}b\n", ["ab"]), ("a\rb\n", ["a\rb"]),
        ("\n", [""]),
        ("\r\n", [""]), ("tie\u{302}\u{301}ng\n", ["tie\u{302}\u{301}ng"]),
    ])
    func lines(text: String, lines: [String]) throws {
        #expect(try readings(Array(text.utf8)) == lines.map { .line($0) })
    }

    @Test func malformedBytesAreRepaired() throws {
        #expect(
            try readings([0x61, 0xFF, 0x62, 0x0A, 0xE1, 0xBA]) == [.line("a\u{FFFD}b"), .line("\u{FFFD}")])
    }

    @Test func linesLongerThanOneRead() throws {
        let line = String(repeating: "ế", count: 20_000)
        #expect(try readings(Array((line + "\n" + line).utf8)) == [.line(line), .line(line)])
    }

    @Test func afterTheEndStaysTheEnd() throws {
        let input = try #require(FileHandle(forReadingAtPath: "/dev/null"))
        var reader = PlainReader(input: input.fileDescriptor)
        let readings = [reader.readLine(), reader.readLine()]
        input.closeFile()
        #expect(readings == [.endOfInput, .endOfInput])
    }
}
