/// Reads the fields of a record in the order in which `FieldWriter` put them.
struct FieldReader {
    /// The record holds other fields than were asked for.
    struct Mismatch: Error {}

    private let bytes: [UInt8]
    private var offset = 0

    /// - Parameter start: where the record starts.
    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        offset = start
    }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func string() throws -> String {
        guard let string = try optionalString() else { throw Mismatch() }
        return string
    }

    mutating func optionalString() throws -> String? {
        let (field, isEscaped) = try field()
        guard isEscaped else { return String(decoding: bytes[field], as: UTF8.self) }
        return isNothing(field) ? nil : try unescaped(field)
    }

    mutating func int() throws -> Int {
        guard let number = try optionalInt() else { throw Mismatch() }
        return number
    }

    mutating func optionalInt() throws -> Int? {
        let (field, isEscaped) = try field()
        if isEscaped {
            guard isNothing(field) else { throw Mismatch() }
            return nil
        }
        var digits = bytes[field]
        let isNegative = digits.first == 0x2D
        if isNegative { digits.removeFirst() }
        guard (1...18).contains(digits.count) else { throw Mismatch() }
        var number = 0
        for digit in digits {
            guard digit &- 0x30 < 10 else { throw Mismatch() }
            number = number * 10 + Int(digit &- 0x30)
        }
        return isNegative ? -number : number
    }

    mutating func double() throws -> Double {
        guard let number = try optionalDouble() else { throw Mismatch() }
        return number
    }

    mutating func optionalDouble() throws -> Double? {
        guard let text = try optionalString() else { return nil }
        guard let number = Double(text) else { throw Mismatch() }
        return number
    }

    mutating func bool() throws -> Bool { try int() == 1 }

    mutating func strings() throws -> [String] { try list { try $0.string() } }

    mutating func list<Element>(_ element: (inout FieldReader) throws -> Element) throws -> [Element] {
        let count = try int()
        guard count >= 0, count <= bytes.count - offset else { throw Mismatch() }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try element(&self)) }
        return elements
    }

    mutating func raw<Value: RawRepresentable>(_ type: Value.Type) throws -> Value
    where Value.RawValue == String {
        guard let value = Value(rawValue: try string()) else { throw Mismatch() }
        return value
    }

    private mutating func field() throws -> (range: Range<Int>, isEscaped: Bool) {
        let start = offset
        var isEscaped = false
        let end = bytes.withUnsafeBufferPointer { bytes in
            bytes[start...].firstIndex { byte in
                if byte == 0x5C { isEscaped = true }
                return byte == 0x09 || byte == 0x0A
            }
        }
        guard let end else { throw Mismatch() }
        offset = end + 1
        return (start..<end, isEscaped)
    }

    private func isNothing(_ field: Range<Int>) -> Bool {
        field.count == 2 && bytes[field.lowerBound + 1] == 0x2D
    }

    private func unescaped(_ field: Range<Int>) throws -> String {
        var plain: [UInt8] = []
        var isEscape = false
        for byte in bytes[field] {
            if isEscape {
                switch byte {
                case 0x74: plain.append(0x09)
                case 0x6E: plain.append(0x0A)
                case 0x30: plain.append(0x00)
                case 0x5C: plain.append(0x5C)
                default: throw Mismatch()
                }
                isEscape = false
            } else if byte == 0x5C {
                isEscape = true
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
