package import Directives
package import Inquiry

/// An answer as text for a screen of a given width.
///
/// ```text
///  1  Bộ Khoa học và Công nghệ                        tháng 11/2025 · còn 8 ngày
///     Trình Thủ tướng Chương trình quốc gia phát triển sản phẩm công nghệ
///     chiến lược
///     Phiên họp 5 Ban Chỉ đạo của Chính phủ, 15/11/2025, đ. 35
/// ```
package struct ScreenRenderer: Sendable {
    private let width: Int
    private let colour: Bool
    private let wording: Wording
    private let showsHints: Bool

    /// - Parameter showsHints: whether the commands that go on from here stand below; not outside a session.
    package init(width: Int, colour: Bool, wording: Wording, showsHints: Bool = false) {
        self.width = width
        self.colour = colour
        self.wording = wording
        self.showsHints = showsHints
    }

    /// - Parameters:
    ///   - findings: what to look at in each of the documents that the answer lists, by its id.
    ///   - named: the documents whose id is shown as well, for a command that takes it.
    package func text(_ answer: Answer, findings: [String: [Finding]] = [:], named: Set<String> = [])
        -> String
    {
        var page = Page(width: width)
        if let reading = ReadingLine(answer.question, wording: wording).text {
            page.paragraph(reading, .quiet)
            page.blank()
        }
        page.paragraph(Sentence(answer, wording: wording).opening)
        let layout = AnswerLayout(wording: wording, answer: answer, findings: findings, named: named)
        layout.lay(on: &page)
        if showsHints, !answer.directives.isEmpty {
            page.blank()
            page.row(wording.hints.map { "\($0.command)  \($0.meaning)" }, .quiet)
        }
        return page.text(colour: colour)
    }
}
