/// What stops the assistant; the description is one sentence that says what, where and what to do.
package enum AssistantError: Error, CustomStringConvertible, Equatable {
    case noKnowledge
    case missing(String)
    case unreadable(String, reason: String)
    case noDocuments(String)
    case exists(String)
    case unwritable(String, reason: String)
    case unknownDocument(String, nearest: String?)
    case vocabulary(String)
    case damagedIndex(String)

    package var description: String {
        switch self {
        case .noKnowledge:
            "The Knowledge folder was not found; set SAURO_KNOWLEDGE or pass --knowledge with its path."
        case .missing(let path): "\(path) does not exist; check the path."
        case .unreadable(let path, let reason): "\(path) cannot be read (\(reason)); check its permissions."
        case .noDocuments(let path): "\(path) holds no documents; put .md or .txt files there."
        case .exists(let path): "\(path) exists already; name another file, or pass --force to replace it."
        case .unwritable(let path, let reason): "\(path) cannot be written (\(reason)); name another place."
        case .unknownDocument(let name, let nearest):
            "There is no document \(name)\(nearest.map { "; did you mean \($0)?" } ?? "; see `sauro documents`.")"
        case .damagedIndex(let path):
            "The index \(path) was damaged and has been removed; ask again, and it is built anew."
        case .vocabulary(let problem): "\(problem); correct the file and try again."
        }
    }
}
