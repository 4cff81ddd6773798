import Foundation
import Testing

@testable import Decoding

@Suite struct FileReaderTests {
    private let decoder = FileDecoder()

    @Test func whatIsNoFileIsRefused() throws {
        let folder = try Folder()
        let path = folder.path
        symlink(path + "/gone", path + "/dangling")
        symlink(path + "/loop", path + "/loop")
        mkfifo(path + "/pipe", 0o600)
        #expect(throws: DecodingError.folder(path: path)) { try decoder.decode(path: path) }
        #expect(throws: DecodingError.missing(path: path + "/no")) { try decoder.decode(path: path + "/no") }
        #expect(throws: DecodingError.danglingLink(path: path + "/dangling")) {
            try decoder.decode(path: path + "/dangling")
        }
        #expect(throws: DecodingError.danglingLink(path: path + "/loop")) {
            try decoder.decode(path: path + "/loop")
        }
        #expect(throws: DecodingError.notRegular(path: path + "/pipe")) {
            try decoder.decode(path: path + "/pipe")
        }
        for device in ["/dev/zero", "/dev/null", "/dev/urandom"] {
            #expect(throws: DecodingError.notRegular(path: device)) { try decoder.decode(path: device) }
        }
    }

    @Test func sparseGiantsAreTooLarge() throws {
        let folder = try Folder()
        let file = try folder.write([], "giant")
        truncate(file, 1 << 40)
        #expect(throws: DecodingError.tooLarge(path: file, limit: 256 << 20)) {
            try decoder.decode(path: file)
        }
    }

    @Test func aFileThatGrowsIsRefused() throws {
        let folder = try Folder()
        let file = try folder.write(Array(repeating: 0x61, count: 30 << 20), "growing")
        let end = ContinuousClock().now + .seconds(5)
        let writer = Thread {
            let handle = FileHandle(forWritingAtPath: file)
            handle?.seekToEndOfFile()
            while ContinuousClock().now < end, handle != nil, access(file, F_OK) == 0 {
                handle?.write(Data([0x62]))
                usleep(200)
            }
        }
        writer.start()
        usleep(20_000)
        #expect(throws: DecodingError.changedWhileRead(path: file)) { try decoder.decode(path: file) }
    }

    @Test func linksAndNamesWithDashesAreFollowed() throws {
        let folder = try Folder()
        let file = try folder.write(Array("Bộ Y tế".utf8), "-rf ; echo $(x) '\".txt")
        symlink(file, folder.path + "/link")
        #expect(try decoder.decode(path: file).text == "Bộ Y tế")
        #expect(try decoder.decode(path: folder.path + "/link").text == "Bộ Y tế")
    }

    @Test func errorsSayWhatToDo() {
        let errors: [DecodingError] = [
            .missing(path: "a"), .folder(path: "a"), .notRegular(path: "a"), .danglingLink(path: "a"),
            .unreadable(path: "a", .noTemporaryFile), .tooLarge(path: "a", limit: 1 << 20),
            .changedWhileRead(path: "a"),
            .unsupported(path: "a", .bytes), .encrypted(path: "a"), .damaged(path: "a", .noPages),
            .zipBomb(path: "a"), .timedOut(path: "a", seconds: 5),
            .toolMissing(path: "a", tool: "x", package: "y"),
        ]
        for error in errors {
            #expect(error.description.hasSuffix("."))
            #expect(error.description.contains(";"))
        }
    }
}
