/// The words in front of a line being edited, in colour when a style is given.
package struct Prompt: Equatable, Sendable {
    package var text: String
    /// The parameters of an SGR sequence, such as `1;36` for bold cyan.
    package var style: String?

    package init(_ text: String, style: String? = nil) {
        self.text = text
        self.style = style
    }

    /// The form libedit draws: U+0001 stands around a stretch that takes no room, as `EL_PROMPT_ESC` wants it. The last character stays outside the style: libedit attaches an escape to the
    /// character after it and loses one at the end.
    var drawn: String {
        guard let style, let last = text.last, text.count > 1 else { return text }
        return "\u{1}\u{1B}[\(style)m\u{1}\(text.dropLast())\u{1}\u{1B}[0m\u{1}\(last)"
    }
}
