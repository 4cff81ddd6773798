import CXML

/// Walks over the elements of an XML text, forwards only. Document types are refused, so no entity is ever
/// expanded.
struct XMLCursor: ~Copyable {
    enum Event {
        case start, end, text
    }

    enum Failure: Error {
        case malformed, declaresEntities
    }

    private let reader: xmlTextReaderPtr
    private var isBehindSubtree = false
    private var closesEmpty = false

    /// Gives `body` a cursor over `bytes`, which outlive it.
    static func read<Result>(
        _ bytes: [UInt8], _ body: (inout XMLCursor) throws -> Result
    ) throws -> Result {
        xmlInitParser()
        return try bytes.withUnsafeBytes { buffer in
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            guard
                let reader = xmlReaderForMemory(
                    start, Int32(clamping: buffer.count), nil, nil, Int32(options))
            else {
                throw Failure.malformed
            }
            // Without a listener libxml2 writes some errors to standard error, whatever the options say.
            xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
            var cursor = XMLCursor(reader: reader)
            return try body(&cursor)
        }
    }

    private init(reader: xmlTextReaderPtr) { self.reader = reader }

    deinit { xmlFreeTextReader(reader) }

    /// The name of the element without its prefix.
    var name: String {
        xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
    }

    var text: String {
        xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? ""
    }

    /// The value of an attribute by its name without prefix.
    func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        repeat {
            if self.name == name { return text }
        } while xmlTextReaderMoveToNextAttribute(reader) == 1
        return nil
    }

    /// The next event; nil behind the last. An empty element has a start and an end like any other.
    mutating func next() throws -> Event? {
        if closesEmpty {
            closesEmpty = false
            return .end
        }
        while true {
            let status = isBehindSubtree ? 1 : xmlTextReaderRead(reader)
            isBehindSubtree = false
            guard status >= 0 else { throw Failure.malformed }
            guard status == 1 else { return nil }
            switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_ELEMENT.rawValue:
                closesEmpty = xmlTextReaderIsEmptyElement(reader) == 1
                return .start
            case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
                XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
                return .text
            case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
                throw Failure.declaresEntities
            default: continue
            }
        }
    }

    /// Behind a start: leaves out what is in the element, and its end.
    mutating func skip() throws {
        closesEmpty = false
        let status = xmlTextReaderNext(reader)
        guard status >= 0 else { throw Failure.malformed }
        isBehindSubtree = status == 1
    }
}
