/// What came of reading one line from a person or a pipe.
package enum Reading: Equatable, Sendable {
    /// A whole line without its line end.
    case line(String)
    /// Ctrl-C: the person gave up the line, not the session.
    case interrupted
    case endOfInput
}
