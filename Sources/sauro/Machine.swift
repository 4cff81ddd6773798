import Assistant
import Directives
import Foundation
import Presentation

/// This machine, read once: its environment, the program's path, where things are.
enum Machine {
    static let environment = ProcessInfo.processInfo.environment
    static let executable = Bundle.main.executablePath ?? CommandLine.arguments.first ?? "sauro"
    static let places = Places(environment: environment, executable: executable)
}

/// The clock; nothing below the command reads it.
enum Clock {
    /// Today by the local time zone.
    static func today() -> Day {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return Day(Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday)) ?? Day(number: 0)
    }

    /// The moment a file is written.
    static func now() -> Timestamp { Timestamp(secondsSince1970: time(nil)) }
}
