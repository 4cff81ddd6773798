package import Directives
package import Linguistics

/// Everything a knowledge base is made of, in the order in which it is to be listed.
///
/// Word counts, sections and search terms are derived from the passages when the base is built.
package struct KnowledgeContent: Sendable {
    package var sources: [Source]
    /// The passages of a document stand together, in reading order.
    package var passages: [Passage]
    package var directives: [Directive]
    package var figures: [Figure]
    package var findings: [DocumentFinding]
    package var vocabulary: Vocabulary
    /// What questions are made of ("bao nhiêu", "những gì"): no mistakes, though no document may have them.
    package var phrases: [String] = []
    /// English terms that questions may use.
    package var terms: [String] = []
    /// What the caller compiled out of the vocabulary and wants read back with it.
    package var compiled = CompiledBytes()

    package init(
        sources: [Source] = [], passages: [Passage] = [], directives: [Directive] = [],
        figures: [Figure] = [],
        findings: [DocumentFinding] = [], vocabulary: Vocabulary = Vocabulary()
    ) {
        self.sources = sources
        self.passages = passages
        self.directives = directives
        self.figures = figures
        self.findings = findings
        self.vocabulary = vocabulary
    }
}

/// A paragraph of a document, as it can be found and shown.
package struct Passage: Hashable, Sendable {
    /// The document's id.
    package var document: String
    /// Counted as in citations.
    package var paragraph: Int
    /// The heading it stands under.
    package var heading: String?
    package var text: String
    /// Whether it is the document's title line.
    package var isTitle: Bool

    package init(
        document: String, paragraph: Int, heading: String? = nil, text: String, isTitle: Bool = false
    ) {
        self.document = document
        self.paragraph = paragraph
        self.heading = heading
        self.text = text
        self.isTitle = isTitle
    }
}

/// A finding and the document it was made in.
package struct DocumentFinding: Hashable, Sendable {
    package var document: String
    package var finding: Finding

    package init(document: String, finding: Finding) {
        self.document = document
        self.finding = finding
    }
}

/// How much a knowledge base holds.
package struct KnowledgeStatistics: Hashable, Sendable {
    package var documents = 0
    package var passages = 0
    package var directives = 0
    package var directivesWithDeadline = 0
    package var figures = 0
    package var findings = 0
    /// From the earliest to the latest date of a document; both ends nil when none is dated.
    package var period = Period(start: nil, end: nil)

    package init() {}
}
