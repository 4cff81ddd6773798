import CEditLine
import Foundation

/// Reads lines from a person at a terminal, with editing, history, search, completion and safe pasting.
///
/// Lines come back in NFC whatever the locale and however the accents were typed.
package final class LineEditor {
    /// Gives the completions of a line for a cursor in Unicode scalars.
    package typealias Completer = (_ line: String, _ cursor: Int) -> Completion

    package var prompt: Prompt
    package var completer: Completer = { _, _ in .none }
    /// Stands before the query while Ctrl-R searches.
    package var searchLabel = "(reverse-i-search)"
    package private(set) var history: History
    /// Whether descriptions of candidates are dimmed.
    let colors: Bool
    /// Whether cursor movements and bracketed paste may be asked of the terminal.
    let understandsEscapes: Bool

    let editLine: OpaquePointer
    let output: UnsafeMutablePointer<FILE>
    private let files: [UnsafeMutablePointer<FILE>]
    private let recalled: OpaquePointer
    var keys: KeyReader
    var search: HistorySearch?
    var waiting: KeyAction?
    var isAnnounced = false
    var isInterrupted = false
    /// What was last seen behind the line.
    var hint: Hint?
    var isHintDrawn = false
    /// The size for which the line was drawn last.
    var understoodSize: Screen.Size
    private var drawnPrompt: UnsafeMutablePointer<CChar>?

    /// An editor on an open terminal; nil where libedit cannot work. `application` is the name under which
    /// `~/.editrc` may address it.
    package init?(
        application: String, prompt: Prompt, history: History = History(), input: Int32 = STDIN_FILENO,
        output: Int32 = STDOUT_FILENO, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        CharacterEncoding.adoptUTF8()
        guard let inputFile = Self.file(input, "r"), let outputFile = Self.file(output, "w"),
            let messages = fopen("/dev/null", "w"), let recalled = history_init(),
            let editLine = el_init_fd(
                application, inputFile, outputFile, messages, input, output, fileno(messages))
        else { return nil }
        self.prompt = prompt
        self.history = history
        self.editLine = editLine
        self.output = outputFile
        self.recalled = recalled
        files = [inputFile, outputFile, messages]
        keys = KeyReader(input: input)
        understandsEscapes = Screen.understandsEscapes(environment)
        colors = prompt.style != nil
        understoodSize = keys.size
        install()
        ceditline_history_set_size(recalled, Int32(clamping: history.limit))
        ceditline_set_history(editLine, recalled)
        recall()
    }

    deinit {
        el_end(editLine)
        history_end(recalled)
        for file in files { fclose(file) }
        free(drawnPrompt)
    }

    /// Edits one line. The line is not yet part of the history: see `remember(_:)`.
    package func readLine() -> Reading {
        isInterrupted = false
        search = nil
        waiting = nil
        isAnnounced = false
        hint = nil
        begin()
        defer { end() }
        var count: Int32 = 0
        guard let bytes = el_gets(editLine, &count), count > 0 else {
            return isInterrupted ? .interrupted : .endOfInput
        }
        var scalars = String(cString: bytes).unicodeScalars.filter(Composition.isWelcome)
        while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
        return .line(String(scalars).precomposedStringWithCanonicalMapping)
    }

    /// Keeps a line for the arrow keys, for Ctrl-R and for later sessions. Returns the trouble that kept it
    /// from the file, once.
    package func remember(_ line: String) -> History.Trouble? {
        let known = history.lines
        let trouble = history.add(line)
        if history.lines.dropLast().elementsEqual(known) {
            history.lines.last.map { _ = ceditline_history_enter(recalled, $0) }
        } else if history.lines != known {
            recall()
        }
        return trouble
    }

    private func recall() {
        ceditline_history_clear(recalled)
        for line in history.lines { ceditline_history_enter(recalled, line) }
    }

    func begin() {
        keys.begin()
        understoodSize = keys.size
        // libedit itself does this behind the prompt only: a key typed at once would be echoed twice.
        ceditline_set_raw(editLine, 1)
        if bracketsPaste { write("\u{1B}[?2004h") }
    }

    func end() {
        if bracketsPaste { write("\u{1B}[?2004l") }
        keys.end()
    }

    /// Pasted text is told apart from typed text in the emacs mode only: in the vi mode Escape is a key of its
    /// own and must not wait for what follows.
    private var bracketsPaste: Bool {
        understandsEscapes && isEmacs && ceditline_edits(editLine) != 0
    }

    func write(_ text: String) {
        fputs(text, output)
        fflush(output)
    }

    /// The prompt as libedit wants it: a C string that lives until the next one is asked for.
    func drawPrompt() -> UnsafeMutablePointer<CChar>? {
        free(drawnPrompt)
        drawnPrompt = strdup(currentPrompt.drawn)
        return drawnPrompt
    }

    var currentPrompt: Prompt {
        search.map { Prompt("\(searchLabel)`\($0.query)': ") } ?? prompt
    }

    private static func file(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
        let copy = dup(descriptor)
        return copy < 0 ? nil : fdopen(copy, mode)
    }
}
