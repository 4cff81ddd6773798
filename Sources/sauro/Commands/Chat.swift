import ArgumentParser

struct Chat: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Opens the assistant.", shouldDisplay: false)
    @OptionGroup var options: CommonOptions
    func run() throws {}
}
