import Extraction
import TestSupport

/// A reader with the words of `Knowledge/Vocabulary`, made once for all tests of a run.
enum ShippedReader {
    private static let made = Result { DocumentReader(recognizer: try ShippedVocabulary.recognizer()) }

    static func reader() throws -> DocumentReader { try made.get() }
}
