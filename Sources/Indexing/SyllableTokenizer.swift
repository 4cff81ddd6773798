import Foundation
import GRDB
import Linguistics

/// The full-text index's tokenizer: documents are cut into the terms of `Term`, all those of a syllable at
/// one position; a query arrives as a term already and is taken as it is.
///
/// The first field of a row is what it says, so the same letters give the same term however they were typed.
final class SyllableTokenizer: FTS5CustomTokenizer {
    static let name = "syllables"

    init(db: Database, arguments: [String]) throws {}

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
        nText: CInt, tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return 0 }
        guard !tokenization.contains(.query) else { return tokenCallback(context, 0, pText, nText, 0, nText) }
        let utf8 = pText.withMemoryRebound(to: UInt8.self, capacity: Int(nText)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(nText)))
        }
        var status: CInt = 0
        var buffer: [UInt8] = []
        var previous: Word?
        for syllable in LinkedWord.all(in: Text(utf8: utf8, lenient: false)) {
            var flags: CInt = 0
            let isAccepted = Term.forEach(
                of: syllable.word, after: syllable.isLinked ? previous : nil, in: &buffer
            ) { term in
                status = term.withMemoryRebound(to: CChar.self) {
                    tokenCallback(context, flags, $0.baseAddress, CInt($0.count), 0, 0)
                }
                flags = Self.colocated
                return status == 0
            }
            guard isAccepted else { return status }
            previous = syllable.word
        }
        return status
    }

    /// `FTS5_TOKEN_COLOCATED`
    private static let colocated: CInt = 1
}
