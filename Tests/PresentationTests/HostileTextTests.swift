import Directives
import Inquiry
import Presentation
import Testing

/// Documents that try to do something to whoever reads of them.
@Suite struct HostileTextTests {
    static let text =
        "a\u{1B}[2Jb\u{202E}c\u{7}d\u{9B}e\u{200B}f ]]> <script>\"&'| `x` \\ \u{FFFE}\u{2028}g\r\nh"

    static let answer: Answer = {
        var directive = Samples.programme
        directive.id = text
        directive.text = text
        directive.lead = [Actor(id: "x", name: text)]
        directive.cooperating = [Actor(id: "x", name: text)]
        directive.deadline?.text = text
        directive.product = text
        directive.authority = text
        directive.role = text
        directive.issuer = text
        directive.event = text
        let citation = Citation(
            document: text, title: text, date: nil, paragraph: 1, quote: text)
        directive.citations = [citation]
        let figure = Figure(number: 1, unit: text, of: text, text: text, citation: citation)
        directive.targets = [figure]
        var answer = Samples.answer(
            .unknown(words: [text], nearest: [text]),
            groups: [Group(role: .primary, title: .leads(text), directives: [directive])], figures: [figure],
            passages: [Quotation(text: text, citation: citation)], typed: text, read: text + "!")
        answer.question.filters.event = text
        answer.question.carried = [.event]
        return answer
    }()

    private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n"
        case .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    @Test func theScreenGetsNoControls() {
        let shown = ScreenRenderer(width: 80, colour: false, wording: Samples.vietnamese).text(Self.answer)
        #expect(shown.unicodeScalars.allSatisfy(isHarmless))
        #expect(shown.contains("␛[2J"))
        #expect(shown.contains("\\u{202E}"))
        let documents = Samples.answer(.documents([Source(id: "x", title: Self.text, issuer: Self.text)]))
        let listed = ScreenRenderer(width: 80, colour: false, wording: Samples.vietnamese).text(documents)
        #expect(listed.unicodeScalars.allSatisfy(isHarmless))
    }

    @Test(arguments: [ExportFormat.text, .markdown, .json, .csv, .calendar, .html])
    func noFileHasControls(_ format: ExportFormat) throws {
        let bytes = try render(
            Self.answer, as: format, wording: Samples.english, stamp: Timestamp(Samples.asOf))
        let shown = String(decoding: bytes, as: UTF8.self)
        #expect(shown.unicodeScalars.allSatisfy { isHarmless($0) || $0 == "\r" || $0 == "\u{FEFF}" })
    }

    @Test func messagesGetNoControls() {
        let message = Samples.vietnamese.message(.unknownFormat(Self.text))
        #expect(message.unicodeScalars.allSatisfy(isHarmless))
    }
}
