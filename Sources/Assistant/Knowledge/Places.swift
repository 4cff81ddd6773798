import Foundation

/// Where things are on this machine, after the XDG base directory specification.
package struct Places: Sendable {
    /// The shipped knowledge: `Documents/` and `Vocabulary/`; nil when none was found.
    package var knowledge: String?
    /// Where built indexes are kept.
    package var indexes: String
    /// The person's own documents.
    package var library: String
    /// The person's home, for `~`; nil when the environment names none.
    package var home: String?

    /// - Parameters:
    ///   - environment: `SAURO_KNOWLEDGE`, `XDG_CACHE_HOME`, `XDG_DATA_HOME` and `HOME` count.
    ///   - executable: the program's own path; the knowledge is looked for beside it and above it.
    package init(environment: [String: String], executable: String) {
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        func folder(_ variable: String, _ fallback: String) -> String {
            if let value = environment[variable], value.hasPrefix("/") { return value + "/sauro" }
            return home.map { "\($0)/\(fallback)/sauro" } ?? "\(NSTemporaryDirectory())sauro-\(getuid())"
        }
        self.home = home
        indexes = folder("XDG_CACHE_HOME", ".cache")
        library = folder("XDG_DATA_HOME", ".local/share") + "/documents"
        let named = environment["SAURO_KNOWLEDGE"].flatMap { $0.isEmpty ? nil : $0 }
        knowledge = named ?? Self.knowledge(near: executable)
    }

    /// The index of a knowledge folder: one file for each folder.
    package func index(of folder: String) -> String {
        "\(indexes)/\(Fingerprint.hash(folder + "\n" + library)).sqlite"
    }

    /// Where an index goes when its proper place cannot be written: a folder of our own among the temporary files.
    package func substitute(for index: String) -> String {
        "\(NSTemporaryDirectory())sauro-\(getuid())/\(URL(fileURLWithPath: index).lastPathComponent)"
    }

    /// `Knowledge` in a folder above the program, or `share/sauro/Knowledge` beside its `bin`.
    private static func knowledge(near executable: String) -> String? {
        var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            for candidate in ["Knowledge", "share/sauro/Knowledge"] {
                let path = folder.appendingPathComponent(candidate).path
                if FileManager.default.fileExists(atPath: path + "/Vocabulary") { return path }
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}
