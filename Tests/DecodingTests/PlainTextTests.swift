import Directives
import Testing

@testable import Decoding

@Suite struct PlainTextTests {
    private func decode(_ text: String) throws -> DecodedFile {
        try FileDecoder().decode(bytes: Array(text.utf8), name: "text")
    }

    @Test func linesEndInLineFeeds() throws {
        #expect(try decode("a\r\nb\rc\u{2028}d\u{85}e\u{C}f").text == "a\nb\nc\nd\ne\nf")
    }

    @Test func formsAreToldByContent() throws {
        #expect(try decode("Bộ Y tế chủ trì.").format == .plain)
        #expect(try decode("# Kế hoạch\n\nBộ Y tế chủ trì.").format == .markdown)
        #expect(try decode("---\ndate: 2025-11-15\n---\nBộ Y tế").format == .markdown)
        #expect(try decode("| TT | Việc |\n| --- | --- |\n| 1 | Rà soát |").format == .markdown)
        #expect(try decode("  <!DOCTYPE html><p>Bộ Y tế").format == .html)
        #expect(try decode("Cú pháp <html> là gì?").format == .plain)
    }

    @Test func emptyFilesAreFindings() throws {
        #expect(try decode("").findings.map(\.kind) == [.empty])
        #expect(try decode(" \n\t\n").findings.map(\.kind) == [.empty])
    }

    @Test func faultyBytesAreShownAndCounted() throws {
        var bytes = Array(String(repeating: "Bộ Y tế chủ trì, phối hợp. ", count: 20).utf8)
        bytes.removeLast(bytes.count - 200)
        bytes.append(0xE1)
        let file = try FileDecoder().decode(bytes: bytes, name: "text")
        #expect(file.encoding == .utf8)
        #expect(file.findings.map(\.kind) == [.damaged])
        #expect(file.text.hasSuffix("\u{FFFD}"))
    }

    @Test(
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0xD, 0xA], [0xFF, 0xD8, 0xFF, 0xE0], Array("{\\rtf1 a}".utf8),
            [0x41, 0, 0x42, 0x43],
            (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 193 &+ $0 >> 3) },
            (0..<900).map { UInt8(truncatingIfNeeded: $0 &* 37 | 1) },
        ] as [[UInt8]])
    func rubbishIsRefused(bytes: [UInt8]) {
        #expect(throws: DecodingError.self) { try FileDecoder().decode(bytes: bytes, name: "rubbish") }
    }

    @Test func oldWordDocumentsAreNamed() {
        let head: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
        #expect(throws: DecodingError.unsupported(path: "a", .oldWord)) {
            try FileDecoder().decode(bytes: head, name: "a")
        }
        let package = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(throws: DecodingError.encrypted(path: "a")) {
            try FileDecoder().decode(bytes: head + package, name: "a")
        }
    }
}
