/// When to colour, as `--color` says it.
package enum ColorChoice: String, CaseIterable, Sendable {
    case auto, always, never

    /// Whether to colour. `--color` wins over the environment, `NO_COLOR` over `CLICOLOR_FORCE`, and both
    /// over what the output is (no-color.org, bixense.com/clicolors).
    package func colors(isTerminal: Bool, environment: [String: String]) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        func isSet(_ name: String) -> Bool { !environment[name, default: ""].isEmpty }
        if isSet("NO_COLOR") { return false }
        if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
        if environment["CLICOLOR"] == "0" { return false }
        return isTerminal && Screen.understandsEscapes(environment)
    }
}
