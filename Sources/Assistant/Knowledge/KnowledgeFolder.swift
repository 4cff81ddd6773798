import Decoding
import Directives
import Extraction
import Foundation
import Indexing
import Recognition

/// A folder of knowledge, `Documents/` and `Vocabulary/`, or a plain folder of documents read with the shipped words.
struct KnowledgeFolder {
    let path: String
    let vocabularyPath: String
    /// Every document, the shipped ones first, by path.
    let documents: [Entry]

    /// A document file and the name that citations give it.
    struct Entry {
        let id: String
        let path: String
    }

    /// - Parameters:
    ///   - vocabulary: the shipped vocabulary folder, for a plain folder of documents.
    ///   - library: the person's own documents, which belong to the shipped knowledge.
    init(path: String, vocabulary: String?, library: String?) throws {
        self.path = path
        let files = FileManager.default
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw AssistantError.missing(path)
        }
        guard isFolder.boolValue else { throw AssistantError.unreadable(path, .noFolder) }
        if files.fileExists(atPath: path + "/Vocabulary") {
            vocabularyPath = path + "/Vocabulary"
            documents = Self.entries(
                Self.documents(in: path + "/Documents") + (library.map(Self.documents) ?? []))
        } else {
            guard let vocabulary else { throw AssistantError.noKnowledge }
            vocabularyPath = vocabulary
            documents = Self.entries(Self.documents(in: path))
            guard !documents.isEmpty else { throw AssistantError.noDocuments(path) }
        }
    }

    func fingerprint(program: String) -> String {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: vocabularyPath).sorted()) ?? []
        let words = names.map { vocabularyPath + "/" + $0 }
        return Fingerprint(files: words + documents.map(\.path), program: program).text
    }

    private func words() throws -> (Vocabulary, Wordings) {
        let files = VocabularyFiles(folder: vocabularyPath)
        do { return (try files.vocabulary(), try files.wordings()) } catch let error as VocabularyError {
            throw AssistantError.vocabulary(error)
        }
    }

    /// Reads every document.
    ///
    /// - Parameter progress: told the share done, 0 to 1, and the document being read.
    func content(progress: (Double, String) throws -> Void) throws -> KnowledgeContent {
        var (vocabulary, wordings) = try words()
        let reader = DocumentReader(recognizer: Recognizer(vocabulary: vocabulary, wordings: wordings))
        var content = KnowledgeContent()
        var directives: [Directive] = []
        for (index, entry) in documents.enumerated() {
            let name = URL(fileURLWithPath: entry.path).lastPathComponent
            try progress(Double(index) / Double(max(documents.count, 1)), name)
            let file: DecodedFile
            do { file = try DocumentFile.decoded(at: entry.path) } catch let error as DecodingError {
                // One document that cannot be read is a finding; the others still answer.
                content.sources.append(Source(id: entry.id, title: name))
                content.findings.append(
                    DocumentFinding(
                        document: entry.id,
                        finding: Finding(
                            kind: .damaged, vietnamese: error.sentence(in: .vietnamese),
                            english: error.sentence(in: .english)))
                )
                continue
            }
            let reading = reader.read(id: entry.id, text: file.text)
            content.sources.append(reading.source)
            content.passages += reading.passages.map {
                Passage(
                    document: reading.source.id, paragraph: $0.paragraph, heading: $0.heading, text: $0.text,
                    isTitle: $0.isTitle)
            }
            directives += reading.directives.map(\.directive)
            content.figures += reading.figures
            content.findings += (file.findings + reading.findings).map {
                DocumentFinding(document: reading.source.id, finding: $0)
            }
        }
        let merged = Merging.merged(directives)
        content.directives = merged.directives
        content.findings += merged.conflicts.compactMap(Self.finding)
        let unlisted = UnlistedAgencies.among(merged.directives, vocabulary: vocabulary)
        vocabulary.agencies = AgencyList(vocabulary.agencies + unlisted)
        content.vocabulary = vocabulary
        content.phrases = wordings.questionLists.sorted { $0.key < $1.key }.flatMap(\.value)
        content.terms = Array(wordings.glossary.keys)
        content.compiled = Recognizer(vocabulary: vocabulary, wordings: wordings).compiled
        return content
    }

    /// What two documents say differently of one task, for a person to look at.
    private static func finding(_ earlier: Directive, _ later: Directive) -> DocumentFinding? {
        guard let own = later.citations.first, let other = earlier.citations.first else { return nil }
        let isOfAgency =
            !earlier.lead.isEmpty && !later.lead.isEmpty
            && Set(earlier.lead.map(\.id)).isDisjoint(with: later.lead.map(\.id))
        return DocumentFinding(
            document: own.document,
            finding: Finding(
                kind: .contradiction,
                vietnamese:
                    "Nhiệm vụ ở đ. \(own.paragraph) giống đ. \(other.paragraph) của \(other.document) "
                    + "nhưng khác \(isOfAgency ? "cơ quan thực hiện" : "thời hạn").",
                english: "The directive in para. \(own.paragraph) is that of para. \(other.paragraph) of "
                    + "\(other.document), with another \(isOfAgency ? "agency" : "deadline")."))
    }

    /// The file name without its ending.
    static func id(of path: String) -> String {
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }

    /// Documents with ids of their own: a name that an earlier one has gets the next free number behind it.
    private static func entries(_ paths: [String]) -> [Entry] {
        var taken: Set<String> = []
        return paths.map { path in
            let id = unused(Self.id(of: path), among: taken)
            taken.insert(id)
            return Entry(id: id, path: path)
        }
    }

    /// The name itself, or the name with the first number from 2 that makes it new.
    static func unused(_ name: String, among taken: Set<String>) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)-\(number)") { number += 1 }
        return "\(name)-\(number)"
    }

    /// The documents in a folder and the folders below it; hidden ones and links to folders are left out.
    static func documents(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.flatMap { name in
            let path = folder + "/" + name
            let ending = name.lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() } ?? ""
            if endings.contains(ending) { return [path] }
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
            return isLink ? [] : documents(in: path)
        }.sorted()
    }

    /// What document files end in; a library file with another ending is text.
    static let endings: Set = ["md", "txt", "markdown", "text", "html", "htm", "docx", "pdf"]
}
