import ArgumentParser
import Foundation
import Linguistics
import Presentation
import Terminal

/// Standard output carries the answer only; notes and errors go to standard error, made safe for the screen.
enum Console {
    static func print(_ text: String) {
        write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// A text for the screen; through the pager where it is longer than that.
    static func show(_ text: String, on screen: Screen = Screen(descriptor: STDOUT_FILENO)) {
        guard screen.isTerminal else { return print(text) }
        pager(Machine.language).show(text, on: screen)
    }

    static func pager(_ language: Language) -> Pager {
        Pager(environment: Machine.environment, prompt: Wording(language: language).pagerKeys)
    }

    static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    static func note(_ text: String) { write(Array("sauro: \(SafeText(text))\n".utf8), to: STDERR_FILENO) }

    /// Ends the program at once: taking apart what was opened would take as long as the answer did.
    static func leave(_ status: Int32) -> Never { exit(status) }

    /// The world's problems end a command with status 2 and one sentence.
    static func failing<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as ExitCode { throw error } catch let error
            as ValidationError
        {
            throw error
        } catch let error as ExportError {
            note(Wording(language: Machine.language).message(error))
            throw error == .noDeadlines ? ExitCode(2) : ExitCode.validationFailure
        } catch let problem as any Problem {
            note(problem.sentence(in: Machine.language))
            throw ExitCode(2)
        } catch {
            note("\(error)")
            throw ExitCode(2)
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                bytes = bytes.dropFirst(count)
            } else if errno != EINTR {
                // A reader that has gone, `| head`, is no failure; a full disk is.
                if errno == EPIPE { exit(0) }
                guard descriptor == STDOUT_FILENO else { return }
                let trouble = FileTrouble.system(String(cString: strerror(errno))).words(in: Machine.language)
                note(
                    Machine.text(
                        "không ghi được câu trả lời (\(trouble)); hãy ghi vào tệp khác bằng -o",
                        "the answer could not be written (\(trouble)); write it elsewhere with -o"))
                exit(2)
            }
        }
    }
}
