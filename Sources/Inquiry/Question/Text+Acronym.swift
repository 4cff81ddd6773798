import Linguistics

extension Text {
    /// Whether a token is written in capitals in a line that is not: the "AI" of "nhiệm vụ về AI" is no "ai".
    func isAcronym(_ index: Int) -> Bool {
        tokens[index].flags.contains(.allCapitals) && string(index..<index + 1).count > 1
            && tokens.contains { $0.kind == .word && !$0.flags.contains(.allCapitals) }
    }
}
