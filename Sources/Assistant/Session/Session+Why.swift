import Presentation

extension Session {
    /// `/why 2`: the conditions that let an entry in, and the words of the topic that were found in it.
    func why(_ argument: String, on stage: Stage) -> Reply {
        entry(.why, argument) { entry in
            let number = Int(argument) ?? 1
            return Reply(text: renderer(on: stage).reasons(entry: number, facts(entry)))
        }
    }

    private func facts(_ entry: Entry) -> [SessionRenderer.Fact] {
        answer(for: .why).map { desk.reasons(for: entry, of: $0, wording: wording) } ?? []
    }
}
