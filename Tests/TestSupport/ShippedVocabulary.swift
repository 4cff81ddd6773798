package import Directives
package import Recognition

/// The vocabulary of `Knowledge/Vocabulary`, read once for all tests of a run.
package enum ShippedVocabulary {
    private static let read = Result {
        try VocabularyFiles(folder: Repository.url("Knowledge/Vocabulary").path).vocabulary()
    }
    private static let built = read.map { Recognizer(vocabulary: $0) }

    package static func vocabulary() throws -> Vocabulary { try read.get() }
    package static func recognizer() throws -> Recognizer { try built.get() }
}
