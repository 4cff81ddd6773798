import Linguistics

/// How far a piece of work is, on one line: what is done, a bar, the share, the time left, what is at hand.
package struct ProgressLine: Sendable {
    /// Work that takes a person's time.
    package enum Work: Sendable {
        case reading, indexing
    }

    private let wording: Wording

    package init(wording: Wording) { self.wording = wording }

    /// - Parameters:
    ///   - share: 0 to 1.
    ///   - elapsed: seconds since the work began; the time left is told once it can be guessed.
    ///   - name: what is at hand; it gets the room that is left.
    package func text(_ work: Work, share: Double, elapsed: Double, name: String, width: Int) -> String {
        let share = min(max(share, 0), 1)
        let done = Int((share * Double(Self.cells)).rounded(.down))
        let bar = String(repeating: "#", count: done) + String(repeating: "-", count: Self.cells - done)
        let left = share > 0.05 && share < 1 ? wording.secondsLeft(elapsed / share * (1 - share)) : nil
        let head = ["\(wording.name(work)) [\(bar)]", "\(Int(share * 100)) %", left].compactMap { $0 }
        let room = width - 1 - head.joined(separator: "  ").displayWidth - 2
        let tail = room > 8 ? [SafeText(name.onOneLine).description.truncated(to: room)] : []
        return (head + tail).joined(separator: "  ").truncated(to: max(1, width - 1))
    }

    private static let cells = 20
}

extension Wording {
    package func name(_ work: ProgressLine.Work) -> String {
        switch work {
        case .reading: text("đang đọc tài liệu", "reading the documents")
        case .indexing: text("đang lập chỉ mục", "building the index")
        }
    }

    func secondsLeft(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        return whole < 100
            ? text("còn \(whole) giây", "\(whole) s left")
            : text("còn \(number((whole + 59) / 60)) phút", "\(number((whole + 59) / 60)) min left")
    }
}
