import Decoding

/// A document file as text, whatever its form.
enum DocumentFile {
    /// - Throws: `DecodingError` when the file cannot be read as a document.
    static func decoded(at path: String, encoding: Encoding? = nil) throws -> DecodedFile {
        try FileDecoder(encoding: encoding).decode(path: path)
    }
}
