/// Places of tokens in a line, a bit each: a question is read with many of these sets.
struct TokenSet: Sendable, ExpressibleByArrayLiteral {
    /// Of the first 64 tokens, which few lines exceed.
    private var head: UInt64 = 0
    /// Of the others, 64 each.
    private var tail: [UInt64] = []

    init(arrayLiteral tokens: Int...) {
        for token in tokens { insert(token) }
    }

    init(_ range: Range<Int>) { formUnion(range) }

    var isEmpty: Bool { head == 0 && tail.allSatisfy { $0 == 0 } }

    /// False for the place in front of the first token, too.
    func contains(_ token: Int) -> Bool {
        guard token >= 0 else { return false }
        if token < 64 { return head >> UInt64(token) & 1 == 1 }
        return token / 64 <= tail.count && tail[token / 64 - 1] >> UInt64(token % 64) & 1 == 1
    }

    mutating func insert(_ token: Int) {
        guard token >= 64 else {
            head |= 1 << UInt64(token)
            return
        }
        while tail.count < token / 64 { tail.append(0) }
        tail[token / 64 - 1] |= 1 << UInt64(token % 64)
    }

    mutating func formUnion(_ range: Range<Int>) {
        for token in range { insert(token) }
    }

    mutating func formUnion(_ other: TokenSet) {
        head |= other.head
        for (place, bits) in other.tail.enumerated() {
            if place < tail.count { tail[place] |= bits } else { tail.append(bits) }
        }
    }

    func union(_ other: TokenSet) -> TokenSet {
        var union = self
        union.formUnion(other)
        return union
    }

    func subtracting(_ other: TokenSet) -> TokenSet {
        var rest = self
        rest.head &= ~other.head
        for place in 0..<min(tail.count, other.tail.count) { rest.tail[place] &= ~other.tail[place] }
        return rest
    }
}
