import Foundation

/// A document file as text.
enum DocumentFile {
    /// - Throws: `AssistantError` when it is missing, unreadable or no UTF-8 text.
    static func text(at path: String) throws -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw AssistantError.missing(path)
        }
        guard !isFolder.boolValue else { throw AssistantError.unreadable(path, reason: "it is a folder") }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AssistantError.unreadable(path, reason: String(cString: strerror(errno)))
        }
        guard let text = String(data: data, encoding: .utf8) else { throw AssistantError.notText(path) }
        return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    }
}
