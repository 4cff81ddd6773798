import Foundation

/// A folder that goes when the test does.
package final class TemporaryFolder {
    package let path: String

    package init() {
        path = NSTemporaryDirectory() + "sauro-test-" + UUID().uuidString
        mkdir(path, 0o700)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    package func file(_ name: String) -> String {
        path + "/" + name
    }
}
