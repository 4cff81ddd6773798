import Directives
import Foundation
import Synchronization
import Testing

@testable import Decoding

/// Programs that misbehave in the place of poppler and tesseract.
@Suite struct ToolTests {
    private func limits(_ folder: Folder, _ programs: [String: String]) throws -> Limits {
        for (name, script) in programs {
            try folder.write(Array("#!/bin/sh\n\(script)\n".utf8), name, isProgram: true)
        }
        var limits = Limits()
        limits.toolPath = folder.path
        limits.silentSeconds = 1
        limits.toolSeconds = 2
        limits.pageSeconds = 0
        return limits
    }

    private func decode(_ limits: Limits, isScan: Bool = false) throws -> DecodedFile {
        var pdf = PDF(pages: [[PDF.Line(x: 60, y: 100, text: "Bộ Y tế")], []], isScan: isScan)
        if isScan { pdf.pages = [[], []] }
        return try FileDecoder(limits: limits).decode(bytes: pdf.bytes, name: "a")
    }

    @Test func aMissingProgramIsNamed() throws {
        let limits = try limits(Folder(), [:])
        let error = #expect(throws: DecodingError.self) { try decode(limits) }
        #expect(error == .toolMissing(path: "a", tool: "pdftotext", package: "poppler-utils"))
        #expect(error?.description.contains("apt install poppler-utils") == true)
    }

    @Test func programsThatHangAreStopped() throws {
        let folder = try Folder()
        for (script, seconds) in [
            ("exec sleep 60", 1), ("while :; do echo; sleep 0.2; done", 2), ("exec 1>&- 2>&-; sleep 1", 0),
        ] {
            let limits = try limits(folder, ["pdftotext": script])
            let clock = ContinuousClock()
            let start = clock.now
            let error = #expect(throws: DecodingError.self) { try decode(limits) }
            if seconds > 0 { #expect(error == .timedOut(path: "a", seconds: seconds)) }
            #expect(clock.now - start < .seconds(4))
        }
    }

    @Test func programsThatAskForTooMuchAreStopped() throws {
        let folder = try Folder()
        var limits = try limits(folder, ["pdftotext": "exec cat /dev/zero"])
        limits.layoutBytes = 1 << 16
        #expect(throws: DecodingError.tooLarge(path: "a", limit: 1 << 16)) { try decode(limits) }
        limits = try self.limits(
            folder, ["pdftotext": "exec awk 'BEGIN { x = \"a\"; while (1) x = x x }'"])
        (limits.silentSeconds, limits.toolSeconds, limits.toolKilobytes) = (5, 5, 100_000)
        guard case .damaged = #expect(throws: DecodingError.self, performing: { try decode(limits) }) else {
            Issue.record("it got all it asked for")
            return
        }
    }

    @Test func scansNameThePackagesThatReadThem() throws {
        let folder = try Folder()
        _ = folder.link("pdftotext")
        let file = try decode(try limits(folder, [:]), isScan: true)
        #expect(file.format == .scannedPDF)
        #expect(file.text.isEmpty)
        #expect(file.findings.map(\.kind) == [.scanned])
        #expect(file.findings.first?.english.contains("tesseract-ocr tesseract-ocr-vie") == true)
    }

    @Test func scansAreReadByTesseract() throws {
        let folder = try Folder()
        _ = folder.link("pdftotext")
        let table = [
            "level\\tpage\\tblock\\tpar\\tline\\tword\\tleft\\ttop\\twidth\\theight\\tconf\\ttext",
            "4\\t1\\t1\\t1\\t1\\t0\\t250\\t400\\t500\\t60\\t-1\\t",
            "5\\t1\\t1\\t1\\t1\\t1\\t250\\t400\\t80\\t60\\t96\\tBộ",
            "5\\t1\\t1\\t1\\t1\\t2\\t340\\t430\\t30\\t8\\t96\\t-",
            "5\\t1\\t1\\t1\\t1\\t3\\t380\\t405\\t50\\t55\\t91\\tY.",
        ].joined(separator: "\\n")
        let limits = try limits(
            folder,
            [
                "tesseract":
                    "case $1 in --list-langs) echo vie;; *) [ \"$4\" = vie ] && printf '\(table)\\n';; esac",
                "pdftoppm": "echo picture",
            ])
        let heard = Heard()
        let pdf = PDF(pages: [[], []], isScan: true)
        let decoder = FileDecoder(limits: limits) { step, share in heard.add(step, share) }
        let file = try decoder.decode(bytes: pdf.bytes, name: "a")
        #expect(file.format == .scannedPDF)
        #expect(file.text == "Bộ - Y.\n\nBộ - Y.\n")
        #expect(file.findings.map(\.kind) == [.scanned])
        #expect(heard.shares == [0, 0.5, 1])
    }

    /// What a progress line would show.
    private final class Heard: Sendable {
        private let steps = Mutex<[(String, Double?)]>([])

        func add(_ step: String, _ share: Double?) { steps.withLock { $0.append((step, share)) } }
        var shares: [Double] { steps.withLock { $0.compactMap(\.1) } }
    }
}
