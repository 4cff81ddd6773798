import Foundation

/// Programs built beside the tests.
package enum BuiltProduct {
    /// The path of an executable in the build folder; the tests that run stand in it too.
    package static func path(_ name: String) -> String {
        let running = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return running.deletingLastPathComponent().appendingPathComponent(name).path
    }
}
