import Foundation
import Linguistics

/// Names of files below a folder that a person has begun to type.
struct FileNames {
    let origin: DeskOrigin

    init(_ origin: DeskOrigin) { self.origin = origin }

    func candidates(_ typed: String) -> [Suggestion.Candidate] {
        let slash = typed.lastIndex(of: "/")
        let folder = slash.map { String(typed[...$0]) } ?? ""
        let begun = FoldedText.fold(slash.map { String(typed[typed.index(after: $0)...]) } ?? typed)
        let place = origin.absolute(folder.isEmpty ? "." : folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return names.sorted()
            .filter { FoldedText.fold($0).hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix(".")) }
            .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
            .map { name in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: place + "/" + name, isDirectory: &isFolder)
                return Suggestion.Candidate(
                    folder + name + (isFolder.boolValue ? "/" : ""), endsWord: !isFolder.boolValue)
            }
    }
}
