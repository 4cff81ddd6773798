/// The language of a line.
package enum Language: String, Hashable, Sendable { case vietnamese = "vi", english = "en" }
