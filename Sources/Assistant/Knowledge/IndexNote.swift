package import Linguistics

/// What a person should know of how an index came to be, in one sentence.
package enum IndexNote: Hashable, Sendable {
    /// Built again after damage.
    case rebuilt
    /// Kept among the temporary files.
    case kept(at: String, insteadOf: String)

    package func sentence(in language: Language) -> String {
        let isVietnamese = language == .vietnamese
        return switch self {
        case .rebuilt:
            isVietnamese
                ? "Chỉ mục bị hỏng và đã được lập lại." : "The index was damaged and has been built again."
        case .kept(let path, let proper):
            isVietnamese
                ? "Không ghi được \(proper); chỉ mục được giữ ở \(path)."
                : "\(proper) cannot be written; the index is kept at \(path)."
        }
    }
}
