/// An error that is told to a person, in one sentence that says what, where and what to do.
package protocol Problem: Error, CustomStringConvertible {
    func sentence(in language: Language) -> String
}

extension Problem {
    package var description: String { sentence(in: .english) }
}
