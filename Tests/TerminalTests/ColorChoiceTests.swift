import Testing

@testable import Terminal

@Suite struct ColorChoiceTests {
    @Test(
        arguments: [
            (.auto, true, ["TERM": "xterm"], true),
            (.auto, false, ["TERM": "xterm"], false),
            (.auto, true, ["TERM": "dumb"], false),
            (.auto, true, [:], false),
            (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
            (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true),
            (.auto, false, ["CLICOLOR_FORCE": "1"], true),
            (.auto, false, ["CLICOLOR_FORCE": "0", "TERM": "xterm"], false),
            (.auto, false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
            (.auto, true, ["CLICOLOR": "0", "TERM": "xterm"], false),
            (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
            (.never, true, ["CLICOLOR_FORCE": "1", "TERM": "xterm"], false),
        ] as [(ColorChoice, Bool, [String: String], Bool)])
    func choice(choice: ColorChoice, isTerminal: Bool, environment: [String: String], colors: Bool) {
        #expect(choice.colors(isTerminal: isTerminal, environment: environment) == colors)
    }

    @Test func screenOfAFile() {
        let screen = Screen(descriptor: -1, environment: ["COLUMNS": "100", "LINES": "no"])
        #expect(!screen.isTerminal)
        #expect(screen.columns == 100)
        #expect(screen.rows == 24)
    }
}
