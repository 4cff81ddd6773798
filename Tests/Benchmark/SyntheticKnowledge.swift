package import Directives
package import Indexing

/// A knowledge base of any size, made up: words, agencies and dates are as unevenly spread as in real
/// documents.
///
/// The same size and seed give the same content.
package struct SyntheticKnowledge {
    package static let agencies = (1...160).map { Actor(id: "agency-\($0)", name: "Cơ quan \($0)") }
    package static let issuers = (1...40).map { "Người chỉ đạo \($0)" }
    /// Topics that real questions ask about, the most frequent words after the particles: one directive in
    /// twenty speaks of the first, one in fifty of the last.
    package static let topics = [
        "dữ liệu", "công nghệ", "chuyển đổi số", "đổi mới sáng tạo", "thủ tục hành chính", "dịch vụ công",
        "đầu tư",
        "đất đai", "bán dẫn", "an ninh mạng", "giải ngân", "hạ tầng số", "nhân lực", "trí tuệ nhân tạo",
        "cơ sở dữ liệu",
        "khoa học", "kinh tế số", "chính quyền địa phương", "giáo dục", "y tế", "doanh nghiệp", "thuế",
        "môi trường",
        "nhà ở xã hội", "giao thông", "cao tốc", "năng lượng", "ngân sách", "định danh điện tử", "hồ sơ",
    ]

    /// Words that every text is full of.
    private static let particles = [
        "và", "các", "của", "trong", "về", "có", "được", "cho", "với", "đến", "phải", "từ", "theo", "những",
        "để", "là",
        "khi", "này", "trên", "một", "đã", "không", "việc", "bộ", "tại",
    ]

    private var random: SplitMix
    private var words: ZipfSampler
    private var lexicon: [String]
    private let size: Int

    private init(size: Int, seed: UInt64) {
        self.size = size
        var random = SplitMix(state: seed)
        var lexicon = Self.particles + Self.topics
        let syllables = Self.syllables
        while lexicon.count < 12_000 {
            let count = [1, 2, 2, 2, 3].randomElement(using: &random) ?? 2
            lexicon.append(
                (0..<count).compactMap { _ in syllables.randomElement(using: &random) }.joined(separator: " ")
            )
        }
        words = ZipfSampler(count: lexicon.count)
        self.random = random
        self.lexicon = lexicon
    }

    /// Content with so many directives, each said by a passage of its own.
    package static func content(directives size: Int, seed: UInt64 = 1) -> KnowledgeContent {
        var maker = SyntheticKnowledge(size: size, seed: seed)
        return maker.content()
    }

    /// A text to search for: a topic or some words, rarer ones as likely as frequent ones.
    package static func topicQueries(_ count: Int, seed: UInt64 = 7) -> [String] {
        var maker = SyntheticKnowledge(size: 0, seed: 1)
        maker.random = SplitMix(state: seed)
        return (0..<count).map { index in
            index.isMultiple(of: 3)
                ? topics[index / 3 % topics.count]
                : maker.phrase(1...3)
        }
    }

    private mutating func content() -> KnowledgeContent {
        var content = KnowledgeContent()
        let perDocument = 40
        var heading = ""
        for number in 0..<size {
            let document = "document-\(number / perDocument)"
            if number.isMultiple(of: perDocument) {
                content.sources.append(source(document))
                content.passages.append(
                    Passage(
                        document: document, paragraph: 1, text: content.sources.last?.title ?? "",
                        isTitle: true))
            }
            if number.isMultiple(of: 8) { heading = phrase(2...4) }
            let source = content.sources[content.sources.count - 1]
            let paragraph = number % perDocument + 2
            let text = phrase(8...20)
            let citation = Citation(
                document: document, title: source.title, date: source.date, paragraph: paragraph, quote: text)
            content.passages.append(
                Passage(document: document, paragraph: paragraph, heading: heading, text: text))
            let directive = directive(number, text, citation, source)
            content.directives.append(directive)
            content.figures += directive.targets
        }
        return content
    }

    private mutating func source(_ id: String) -> Source {
        Source(
            id: id, title: phrase(5...10),
            date: (Day(2023, 1, 1) ?? Day(number: 0)) + Int.random(in: 0..<1000, using: &random),
            issuer: pick(Self.issuers), kind: "Thông báo kết luận",
            event: "Phiên họp \(Int.random(in: 1...300, using: &random))")
    }

    private mutating func directive(
        _ number: Int, _ text: String, _ citation: Citation, _ source: Source
    ) -> Directive {
        var directive = Directive(id: "directive-\(number)", text: text, citations: [citation])
        if chance(0.95) { directive.lead = actors(chance(0.8) ? 1 : 2) }
        if chance(0.4) { directive.cooperating = actors(chance(0.7) ? 1 : 3) }
        if chance(0.4), let date = source.date { directive.deadline = deadline(after: date) }
        if chance(0.5) { directive.role = "chủ trì" }
        if chance(0.3) { directive.authority = "trình Thủ tướng Chính phủ" }
        if chance(0.3) { directive.product = phrase(1...3) }
        if chance(0.2) {
            directive.targets = [
                Figure(
                    number: Double(Int.random(in: 1...100, using: &random)), unit: "%", of: phrase(1...3),
                    standing: .target, text: "đạt", citation: citation)
            ]
        }
        directive.issuer = source.issuer
        directive.event = source.event
        return directive
    }

    private mutating func deadline(after date: Day) -> Deadline? {
        let due = date + Int.random(in: 10...700, using: &random)
        let (year, month, _) = due.components
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            return Deadline(period: .day(due), grain: .day, relation: .by, text: "chậm nhất \(due)")
        case 1:
            return Period.year(year).map {
                Deadline(period: $0, grain: .year, relation: .in, text: "năm \(year)")
            }
        case 2:
            return Deadline(
                period: Period(start: due, end: nil), grain: .day, relation: .from, text: "từ \(due)")
        default:
            return Period.month(month, year).map {
                Deadline(period: $0, grain: .month, relation: .in, text: "tháng \(month)/\(year)")
            }
        }
    }

    private mutating func actors(_ count: Int) -> [Actor] {
        var actors: [Actor] = []
        for _ in 0..<count {
            let actor = pick(Self.agencies)
            if !actors.contains(actor) { actors.append(actor) }
        }
        return actors
    }

    private mutating func phrase(_ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in lexicon[words.next(using: &random)] }
            .joined(separator: " ")
    }

    /// The first ones far more often than the last.
    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        let share = Double.random(in: 0..<1, using: &random)
        return elements[Int(Double(elements.count) * share * share * share)]
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private static let syllables: [String] = {
        let onsets = [
            "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "s", "t",
            "th", "tr", "v", "x",
        ]
        let rimes = [
            "a", "á", "à", "ạ", "an", "án", "ành", "âm", "ân", "ấn", "ậu", "ăng", "ặt", "en", "ênh", "ết",
            "ện", "ị", "iên",
            "iết", "iệu", "in", "ình", "o", "oà", "ong", "ống", "ộc", "ội", "ơ", "ời", "ợp", "u", "ung",
            "uất", "uyên", "ư",
            "ức", "ường", "ượng",
        ]
        return onsets.flatMap { onset in rimes.map { onset + $0 } }
    }()
}

/// Draws numbers from 0 on, each number n with a likelihood of about 1 / (n + 1).
private struct ZipfSampler {
    private var sums: [Double] = []

    init(count: Int) {
        var sum = 0.0
        for rank in 1...count {
            sum += 1 / Double(rank)
            sums.append(sum)
        }
    }

    func next(using random: inout SplitMix) -> Int {
        let target = Double.random(in: 0..<(sums.last ?? 1), using: &random)
        var low = 0
        var high = sums.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] <= target { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
