package import Directives
package import Recognition

/// The vocabulary of `Knowledge/Vocabulary`, read once for all tests of a run.
package enum ShippedVocabulary {
    private static let files = VocabularyFiles(folder: Repository.url("Knowledge/Vocabulary").path)
    private static let readVocabulary = Result { try files.vocabulary() }
    private static let readWordings = Result { try files.wordings() }
    private static let built = Result { Recognizer(vocabulary: try vocabulary(), wordings: try wordings()) }

    package static func vocabulary() throws -> Vocabulary { try readVocabulary.get() }
    /// By the ids of agencies.
    package static func examples() throws -> [String: [String]] { try files.examples() }
    package static func wordings() throws -> Wordings { try readWordings.get() }
    package static func recognizer() throws -> Recognizer { try built.get() }
}
