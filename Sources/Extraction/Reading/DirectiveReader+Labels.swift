import Directives
import Linguistics
import Recognition

/// A task of a plan that is named before anybody is told to do it: "1.1. Nghị định về …", "a) Biên soạn tài liệu …".
struct PendingTask {
    var text: String
    /// UTF-8 offsets into the document.
    var range: Range<Int>
    var paragraph: Int
    /// The number of directives before it.
    var count: Int
}

extension DirectiveReader {
    /// "Cơ quan chủ trì: Bộ Y tế.", "Thời gian hoàn thành: tháng 12/2025", "Sản phẩm: Đề án" of the task before
    mutating func readLabel(_ content: Range<Int>, of reading: ParagraphReading) -> Bool {
        guard let label = Label(reading.text, in: content) else { return false }
        // "Địa điểm: Trung tâm Văn hóa tỉnh" of an event tells nobody anything.
        if label.kind == .detail { return true }
        if let task = pendingTask, task.count == directives.count {
            append(
                task.text, citing: task.paragraph, range: task.range, leads: [], cooperating: [],
                deadline: nil,
                product: nil)
        }
        pendingTask = nil
        guard !directives.isEmpty else { return false }
        let text = reading.text
        let last = directives.count - 1
        let list = ActorParser(grammar: grammar).list(in: text, at: label.end, limit: content.upperBound)?
            .actors
        switch label.kind {
        case .lead:
            let leads = list ?? [named(label.end..<content.upperBound, in: text)]
            fill(\.lead, with: leads, by: reading) { $0.isEmpty }
        case .cooperating: fill(\.cooperating, with: list ?? [], by: reading) { $0.isEmpty }
        case .deadline:
            fill(\.deadline, with: deadline(in: content, of: reading), by: reading) { $0 == nil }
        case .product: directives[last].directive.product = words(label.end..<content.upperBound, in: text)
        case .detail: break
        }
        let end = reading.paragraph.content.lowerBound + text.byteRange(trimmed(content, in: text)).upperBound
        let start = directives[last].range.lowerBound
        if end > start { directives[last].range = start..<max(end, directives[last].range.upperBound) }
        return true
    }

    /// Gives the last directive what a labelled line says, and the others that it tells of, where they lack it.
    private mutating func fill<Value>(
        _ field: WritableKeyPath<Directive, Value>, with value: Value, by reading: ParagraphReading,
        where isLacking: (Value) -> Bool
    ) {
        for index in labelled(by: reading)
        where index == directives.count - 1 || isLacking(directives[index].directive[keyPath: field]) {
            directives[index].directive[keyPath: field] = value
        }
    }

    /// The directives that a labelled line tells of: the last one, or all of the numbered task whose part it is, "b) Đơn vị
    /// chủ trì: …" those of the dashes under "a) Nội dung:".
    private func labelled(by reading: ParagraphReading) -> Range<Int> {
        let last = directives.count - 1
        let start = directives[last].range.lowerBound
        let task = document.paragraphs.last { $0.range.lowerBound <= start }
        let isPart =
            scopes.isUnderLabel || reading.paragraph.marker.map { $0 != task?.marker } ?? false
        let first = isPart ? scopes.labelledFrom.map { min($0, last) } : nil
        return (first ?? last)..<directives.count
    }

    /// The first time of a labelled line or a cell that bounds the task.
    func deadline(in content: Range<Int>, of reading: ParagraphReading) -> Deadline? {
        let time = reading.times.first {
            content.contains($0.tokens.lowerBound) && !$0.isRecurring && !$0.isUnresolved && !$0.isAnchored
        }
        return time.map {
            Deadline(
                period: $0.period, grain: $0.grain, relation: $0.relation,
                text: words($0.tokens, in: reading.text))
        }
    }

    /// Whatever a label or a cell names, when it is no body that is known.
    func named(_ range: Range<Int>, in text: Text) -> Actor {
        let name = words(range, in: text)
        return Actor(id: Slug.of(name), name: name)
    }

    func words(_ range: Range<Int>, in text: Text) -> String {
        text.line(trimmed(range, in: text))
    }

    /// Adds a task that stands in a list or a table.
    mutating func append(
        _ task: String, citing paragraph: Int, quote: String? = nil, range: Range<Int>, leads: [Actor],
        cooperating: [Actor],
        deadline: Deadline?, product: String?
    ) {
        let source = document.source
        let ordinal = nextOrdinal(in: paragraph)
        let text = Text(task, lenient: document.isUnaccented)
        let details = DetailReader(grammar: grammar, text: text)
        let quote = quote ?? String(decoding: document.utf8[range], as: UTF8.self).onOneLine
        directives.append(
            LocatedDirective(
                directive: Directive(
                    id: "\(source.id)-\(paragraph)-\(ordinal)", text: task, lead: leads,
                    cooperating: cooperating,
                    deadline: deadline, role: leads.isEmpty ? nil : "chủ trì",
                    authority: details.authority(in: text.tokens.indices),
                    product: product ?? details.product(in: text.tokens.indices),
                    targets: details.targets(in: text.tokens.indices, times: []), issuer: issuer,
                    event: source.event,
                    citations: [
                        Citation(
                            document: source.id, title: source.reference, date: source.date,
                            paragraph: paragraph,
                            quote: quote)
                    ]),
                range: range))
    }
}
