package import Directives
package import Presentation

/// What a reply is made for: the screen, the day, the lines entered before.
package struct Stage: Sendable {
    /// Columns.
    package var width: Int
    package var hasColour: Bool
    /// Whether a person is there to go on with a command.
    package var isScreen: Bool
    package var day: Day
    package var moment: Timestamp
    /// Oldest first.
    package var history: [String]

    package init(
        width: Int, hasColour: Bool, isScreen: Bool, day: Day, moment: Timestamp, history: [String] = []
    ) {
        self.width = width
        self.hasColour = hasColour
        self.isScreen = isScreen
        self.day = day
        self.moment = moment
        self.history = history
    }
}
