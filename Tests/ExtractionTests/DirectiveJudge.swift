import Directives
import Linguistics

/// Compares the directives that were read with those marked by hand, and counts.
///
/// A marked directive is found when a read one overlaps it well; agencies and deadline are compared on those found.
/// A read one is right when what is marked, optional marks included, covers two fifths of it.
struct DirectiveJudge {
    private(set) var marked = 0
    private(set) var found = 0
    private(set) var read = 0
    private(set) var right = 0
    private(set) var whole = 0
    private var leads = Counts()
    private var deadlines = Counts()
    /// What went wrong, a line each.
    private(set) var remarks: [String] = []

    var recall: Double { Self.share(found, of: marked) }
    var precision: Double { Self.share(right, of: read) }
    var lead: Double { leads.balance }
    var deadline: Double { deadlines.balance }
    var completeness: Double { Self.share(whole, of: marked) }

    mutating func judge(_ said: [(directive: Directive, span: Range<Int>)], against document: MarkedDocument)
    {
        for mark in document.marks where !mark.isOptional {
            marked += 1
            let hits = said.filter { Self.isHit($0.span, mark.span) }
            guard
                let hit = hits.max(by: {
                    Self.closeness($0.span, mark.span) < Self.closeness($1.span, mark.span)
                })
            else {
                remarks.append("\(document.name): missed \(Self.excerpt(document.text, mark.span))")
                continue
            }
            found += 1
            compare(hit.directive, with: mark, in: document)
        }
        read += said.count
        for one in said {
            let cover = document.marks.reduce(0) { $0 + one.span.clamped(to: $1.span).count }
            if cover * 5 >= one.span.count * 2 {
                right += 1
            } else {
                remarks.append("\(document.name): false \(Self.excerpt(document.text, one.span))")
            }
        }
    }

    private mutating func compare(
        _ directive: Directive, with mark: MarkedDocument.Mark, in document: MarkedDocument
    ) {
        let wanted = mark.lead.map(Self.words)
        var said = directive.lead.map { Self.words($0.name) }
        var agreed = 0
        for name in wanted {
            guard let index = said.firstIndex(where: { Self.isSame($0, name) }) else { continue }
            said.remove(at: index)
            agreed += 1
        }
        leads.add(agreed: agreed, marked: wanted.count, read: directive.lead.count)
        let isInTime = Self.isSame(directive.deadline?.period, mark.deadline)
        deadlines.add(
            agreed: mark.deadline != nil && isInTime ? 1 : 0, marked: mark.deadline == nil ? 0 : 1,
            read: directive.deadline == nil ? 0 : 1)
        if agreed == wanted.count, said.isEmpty, isInTime {
            whole += 1
        } else {
            remarks.append(
                "\(document.name): differs \(Self.excerpt(document.text, mark.span)), \(directive.lead.map(\.name))"
            )
        }
    }

    private static func isHit(_ read: Range<Int>, _ marked: Range<Int>) -> Bool {
        let common = Double(read.clamped(to: marked).count)
        return common >= 0.5 * Double(min(read.count, marked.count)) && common >= 0.25 * Double(read.count)
            && common >= 0.3 * Double(marked.count)
    }

    private static func closeness(_ read: Range<Int>, _ marked: Range<Int>) -> Double {
        Double(read.clamped(to: marked).count) / Double(max(read.count, marked.count, 1))
    }

    /// The words of a name by which two spellings of it are compared.
    private static func words(_ name: String) -> Set<Substring> {
        Set(FoldedText.fold(name).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }).subtracting(filler)
    }

    private static let filler: Set<Substring> = ["cac", "va", "tat", "ca", "cua", "tren", "toan", "quoc"]

    private static func isSame(_ left: Set<Substring>, _ right: Set<Substring>) -> Bool {
        if left == right { return true }
        let common = Double(left.intersection(right).count)
        return common >= 0.6 * Double(max(left.union(right).count, 1)) && min(left.count, right.count) >= 3
    }

    private static func isSame(_ read: Period?, _ marked: Period?) -> Bool {
        guard let read, let marked else { return read == nil && marked == nil }
        return read.end == marked.end && (marked.start == nil || read.start == marked.start)
    }

    private static func excerpt(_ text: String, _ span: Range<Int>) -> String {
        let scalars = text.unicodeScalars.dropFirst(span.lowerBound).prefix(min(span.count, 110))
        return "“\(String(scalars).replacing("\n", with: " "))”"
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 1 : Double(part) / Double(whole)
    }

    private struct Counts {
        var agreed = 0
        var marked = 0
        var read = 0

        mutating func add(agreed: Int, marked: Int, read: Int) {
            self.agreed += agreed
            self.marked += marked
            self.read += read
        }

        /// F1 of recall and precision.
        var balance: Double { DirectiveJudge.share(2 * agreed, of: marked + read) }
    }
}

extension DirectiveJudge: CustomStringConvertible {
    var description: String {
        func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
        return
            "\(marked) marked, found \(percent(recall)), precision \(percent(precision)), lead \(percent(lead)), "
            + "deadline \(percent(deadline)), whole \(percent(completeness))"
    }
}
