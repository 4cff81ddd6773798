import CXML

/// Feeds a page to libxml2's HTML parser and hands its events on.
///
/// The parser builds no tree, so a page of many elements costs no more memory than its text.
struct HTMLParser {
    /// Elements inside one another at which the rest of the page is left unread.
    let depth: Int
    let seconds: Double

    /// Receives the events; a reference, because C holds it.
    final class Listener {
        var page: HTMLPage
        var depth = 0
        var deepest: Int
        var isTooDeep = false

        init(page: HTMLPage, deepest: Int) {
            self.page = page
            self.deepest = deepest
        }
    }

    enum Failure: Error {
        case tooDeep, timedOut
    }

    /// - Parameter utf8: well-formed.
    func read(_ utf8: [UInt8], into page: HTMLPage) throws(Failure) -> HTMLPage {
        xmlInitParser()
        let listener = Listener(page: page, deepest: depth)
        var handler = Self.handler()
        let owner = Unmanaged.passUnretained(listener).toOpaque()
        guard let context = htmlCreatePushParserCtxt(&handler, owner, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        else {
            return page
        }
        defer { htmlFreeParserCtxt(context) }
        let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        htmlCtxtUseOptions(
            context, Int32(options | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var start = 0
        while start < utf8.count, !listener.isTooDeep {
            guard clock.now < end else { throw .timedOut }
            let stop = min(start + 1 << 15, utf8.count)
            utf8[start..<stop].withUnsafeBytes { chunk in
                let bytes = chunk.bindMemory(to: CChar.self).baseAddress
                _ = htmlParseChunk(context, bytes, Int32(chunk.count), 0)
            }
            start = stop
        }
        guard !listener.isTooDeep else { throw .tooDeep }
        _ = htmlParseChunk(context, nil, 0, 1)
        return listener.page
    }

    private static func handler() -> htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { owner, name, attributes in
            guard let listener = HTMLParser.listener(owner), let name else { return }
            listener.depth += 1
            if listener.depth > listener.deepest { listener.isTooDeep = true }
            guard !listener.isTooDeep else { return }
            listener.page.start(String(cString: name), HTMLAttributes(attributes))
        }
        handler.endElement = { owner, name in
            guard let listener = HTMLParser.listener(owner), let name else { return }
            listener.depth -= 1
            guard !listener.isTooDeep else { return }
            listener.page.end(String(cString: name))
        }
        handler.characters = { owner, text, length in
            guard let listener = HTMLParser.listener(owner), let text, !listener.isTooDeep else { return }
            listener.page.append(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        handler.ignorableWhitespace = handler.characters
        return handler
    }

    private static func listener(_ owner: UnsafeMutableRawPointer?) -> Listener? {
        owner.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
    }
}

/// The attributes of an element, looked up one by one.
struct HTMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { self.pairs = pairs }

    subscript(name: String) -> String? {
        guard var pair = pairs else { return nil }
        while let key = pair.pointee {
            if String(cString: key) == name { return pair[1].map { String(cString: $0) } ?? "" }
            pair += 2
        }
        return nil
    }
}
