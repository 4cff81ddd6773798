import Directives

/// A directive as labelled texts in one language.
struct Entry {
    struct Place {
        let source: String
        let quote: String
    }

    let number: Int
    let directive: Directive
    let text: String
    let lead: String
    let cooperating: String
    /// `tháng 11/2025`
    let deadline: String
    /// `còn 8 ngày`; empty when there is no last day.
    let timeLeft: String
    /// Whether the last day is behind the day asked.
    let isPast: Bool
    /// The document's own words for the deadline.
    let statedDeadline: String
    let product: String
    let targets: String
    let authority: String
    let role: String
    let issuer: String
    let event: String
    let six: [(name: String, clarity: Clarity)]
    let places: [Place]

    init(_ directive: Directive, number: Int, asOf: Day, wording: Wording) {
        self.number = number
        self.directive = directive
        text = directive.text.safe
        let layout = DirectiveLayout(wording: wording, asOf: asOf, indent: 0)
        lead = directive.lead.isEmpty ? "" : layout.who(directive).safe
        cooperating = directive.cooperating.map(wording.name).joined(separator: "; ").safe
        let mark = directive.deadline?.isImplied == true ? " " + wording.impliedMark : ""
        deadline =
            directive.deadline.map { (wording.label($0) + mark).safe } ?? directive.recurrence?.safe ?? ""
        timeLeft = directive.deadline.flatMap { wording.timeLeft($0, asOf: asOf) } ?? ""
        isPast = directive.deadline?.period.end.map { $0 < asOf } ?? false
        statedDeadline = directive.deadline?.text.safe ?? ""
        product = directive.product?.safe ?? ""
        targets = directive.targets.map { "\(wording.amount($0)) \($0.of)".safe }.joined(separator: "; ")
        authority = directive.authority?.safe ?? ""
        role = directive.role?.safe ?? ""
        issuer = directive.issuer.map { wording.name($0).safe } ?? ""
        event = directive.event?.safe ?? ""
        six = wording.six(directive.sixClear)
        places = directive.citations.map {
            Place(source: wording.source($0).safe, quote: $0.quote.safe)
        }
    }

    /// The last day; where a timeline and a calendar put the directive.
    var lastDay: Day? { directive.deadline?.period.end }

    /// `tháng 11/2025; còn 8 ngày`, or that none is stated.
    func when(_ wording: Wording) -> String {
        guard !deadline.isEmpty else { return wording.none }
        return timeLeft.isEmpty ? deadline : "\(deadline); \(timeLeft)"
    }

    /// `người: có nêu; việc: có nêu; thời gian: suy ra …`
    func sixClear(_ wording: Wording) -> String {
        six.map { "\($0.name): \(wording.clarity($0.clarity))" }.joined(separator: "; ")
    }

    /// `thiếu: thời gian, sản phẩm; suy ra: người`; empty when all six are stated.
    func unclear(_ wording: Wording) -> String {
        [Clarity.missing, .implied].compactMap { clarity -> String? in
            let names = six.filter { $0.clarity == clarity }.map(\.name)
            return names.isEmpty ? nil : "\(wording.clarity(clarity)): \(names.joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    /// The fields that are there, each with its label, in the order of a report.
    func fields(_ wording: Wording) -> [(label: String, text: String)] {
        var fields = [(wording.lead, lead.isEmpty ? wording.none : lead), (wording.deadline, when(wording))]
        if !statedDeadline.isEmpty {
            fields[1].1 += " (\(wording.statedAs): \(wording.quoted(statedDeadline)))"
        }
        let others = [
            (wording.role, role), (wording.cooperating, cooperating), (wording.product, product),
            (wording.targets, targets), (wording.authority, authority), (wording.issuer, issuer),
            (wording.event, event),
        ]
        fields += others.filter { !$0.1.isEmpty }
        fields.append((wording.sixClear, sixClear(wording)))
        return fields
    }
}
