import Foundation
import Inquiry
import Linguistics
import Presentation

extension Session {
    /// `/export nov.csv`, `/export "thư mục/nov.txt" --force`: writes the last answer, in the form of the ending.
    func export(_ argument: String, on stage: Stage) -> Reply {
        guard let answer = answer(for: .export) else { return .failure(wording.noEntries) }
        let target = ExportTarget(argument)
        guard let written = target.path else { return .failure(wording.needsFile) }
        if written.hasPrefix("--") {
            return .failure(wording.noFlag(String(written.prefix { !$0.isWhitespace })))
        }
        let path = origin.absolute(written)
        do {
            let format = try ExportFormat.format(ofFile: path)
            let bytes = try render(answer, as: format, wording: wording, stamp: stage.moment)
            try ExportFile.write(bytes, to: path, replacing: target.isForced)
            return Reply(notes: [wording.wrote(answer.directives.count, to: path)])
        } catch let error as ExportError {
            return .failure(wording.message(error))
        } catch AssistantError.exists(let path) {
            return .failure(wording.fileExists(path))
        } catch AssistantError.unwritable(let path, let trouble) {
            return .failure(wording.cannotWrite(path, trouble))
        } catch {
            return .failure((error as? any Problem)?.sentence(in: language) ?? "\(error)")
        }
    }
}

/// What stands behind `/export`: a path, perhaps in quotation marks, and `--force` before or after it.
struct ExportTarget: Equatable {
    let path: String?
    let isForced: Bool

    init(_ argument: String) {
        var rest = argument[...]
        var isForced = false
        for flag in ["--force", "-f"] {
            if rest == flag {
                rest = ""
                isForced = true
            } else if rest.hasPrefix(flag + " ") {
                rest = rest.dropFirst(flag.count + 1)
                isForced = true
            } else if rest.hasSuffix(" " + flag) {
                rest = rest.dropLast(flag.count + 1)
                isForced = true
            }
        }
        var path = rest.trimmingCharacters(in: .whitespaces)
        for mark in ["\"", "'"] where path.count > 1 && path.hasPrefix(mark) && path.hasSuffix(mark) {
            path = String(path.dropFirst().dropLast())
        }
        self.path = path.isEmpty ? nil : path
        self.isForced = isForced
    }
}
