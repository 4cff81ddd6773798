import Linguistics

/// What is made of a topic only when nothing answers it as it stands.
struct TopicDetails: Sendable {
    let topic: Topic
    let text: Text
    let covered: TokenSet
    let reader: TopicReader

    /// The topics of a line that lists several: "về ngân sách, quỹ đầu tư và gói tín dụng".
    var parts: [Topic] { reader.parts(of: text, covered: covered) }

    /// Words of the line that are neither in the vocabulary nor in any document.
    var unknownWords: [String] { reader.unknownWords(of: topic, in: text) }
}
