package import Directives
import Foundation
import Yams

/// Reads the vocabulary out of a folder of YAML files.
///
/// `agencies.yaml`, `offices.yaml`, `collectives.yaml` and `provinces.yaml` hold records, `abbreviations.yaml` and
/// `glossary.yaml` maps, `synonyms.yaml` lists, `phrases.yaml` and `questions.yaml` named lists of phrases with choices
/// (`PhraseExpansion`). An unknown key, a missing one or a value of the wrong shape is an error that names the file and the
/// line.
package struct VocabularyFiles: Sendable {
    private static let agencyFiles = ["agencies.yaml", "collectives.yaml", "offices.yaml", "provinces.yaml"]

    package let folder: String

    package init(folder: String) { self.folder = folder }

    /// - Throws: `VocabularyError`.
    package func vocabulary() throws -> Vocabulary {
        let vocabulary = Vocabulary(agencies: try records().map(\.agency))
        for (previous, agency) in zip(vocabulary.agencies, vocabulary.agencies.dropFirst())
        where previous.id == agency.id {
            throw VocabularyError(file: folder, line: nil, .repeatedID(agency.id))
        }
        return vocabulary
    }

    /// Phrases in which each agency must be recognised, by its id.
    ///
    /// - Throws: `VocabularyError`.
    package func examples() throws -> [String: [String]] {
        Dictionary(try records().map { ($0.agency.id, $0.examples) }) { first, _ in first }
    }

    private func records() throws -> [AgencyRecord] {
        try Self.agencyFiles.flatMap { name in
            try sequence(in: name).map { try AgencyRecord(file: name, node: $0) }
        }
    }

    /// - Throws: `VocabularyError`.
    package func wordings() throws -> Wordings {
        var wordings = Wordings()
        for (key, value) in try mapping(in: "abbreviations.yaml") {
            wordings.abbreviations[key] = try string(value, file: "abbreviations.yaml")
        }
        wordings.glossary = try lists(in: "glossary.yaml")
        wordings.documentLists = try phrases(in: "phrases.yaml")
        wordings.questionLists = try phrases(in: "questions.yaml")
        wordings.synonyms = try sequence(in: "synonyms.yaml").map { try strings($0, file: "synonyms.yaml") }
        return wordings
    }

    private func lists(in name: String) throws -> [String: [String]] {
        try mapping(in: name).reduce(into: [:]) { $0[$1.key] = try strings($1.value, file: name) }
    }

    private func phrases(in name: String) throws -> [String: [String]] {
        do {
            return try PhraseExpansion.lists(try lists(in: name))
        } catch let fault as PhraseExpansion.Fault {
            let list = try mapping(in: name).first { $0.key == fault.list }?.value
            let node = list?.sequence?.first { $0.scalar?.string == fault.phrase }
            throw VocabularyError(file: name, line: node?.mark?.line, .pattern(fault.phrase))
        }
    }

    private func root(of name: String) throws -> Node? {
        let path = folder + "/" + name
        guard let data = FileManager.default.contents(atPath: path) else {
            throw VocabularyError(
                file: path, line: nil, .missing)
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw VocabularyError(file: path, line: nil, .notUTF8)
        }
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw VocabularyError(file: path, line: Self.line(of: error), .notYAML)
        }
    }

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    private func sequence(in name: String) throws -> [Node] {
        guard let node = try root(of: name) else { return [] }
        guard case .sequence(let sequence) = node else {
            throw VocabularyError(file: name, line: node.mark?.line, .expected(.list))
        }
        return Array(sequence)
    }

    private func mapping(in name: String) throws -> [(key: String, value: Node)] {
        guard let node = try root(of: name) else { return [] }
        guard case .mapping(let mapping) = node else {
            throw VocabularyError(file: name, line: node.mark?.line, .expected(.map))
        }
        return try mapping.map { (try string($0.key, file: name), $0.value) }
    }

    private func string(_ node: Node, file: String) throws -> String {
        guard case .scalar(let scalar) = node else {
            throw VocabularyError(file: file, line: node.mark?.line, .expected(.text))
        }
        return scalar.string
    }

    private func strings(_ node: Node, file: String) throws -> [String] {
        guard case .sequence(let sequence) = node else {
            throw VocabularyError(
                file: file, line: node.mark?.line, .expected(.texts))
        }
        return try sequence.map { try string($0, file: file) }
    }
}
