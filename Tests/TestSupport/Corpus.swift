import Foundation

/// A file with one case a line, its fields parted by tabs; blank lines and lines that start with `# ` are left out.
package struct Corpus {
    package struct Case: CustomStringConvertible {
        package let fields: [String]
        /// Where it stands, `agencies.txt:12`.
        package let description: String

        /// An empty string where the line has fewer fields.
        package subscript(index: Int) -> String { fields.indices.contains(index) ? fields[index] : "" }

        /// The parts of a field that `; ` divides.
        package func list(_ index: Int) -> [String] {
            self[index].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    package let cases: [Case]

    /// - Parameter path: from the package's root.
    package init(_ path: String) throws {
        let name = path.split(separator: "/").last ?? ""
        cases = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
            .compactMap { number, line in
                guard !line.isEmpty, !line.hasPrefix("# ") else { return nil }
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                return Case(fields: fields, description: "\(name):\(number + 1)")
            }
    }
}
