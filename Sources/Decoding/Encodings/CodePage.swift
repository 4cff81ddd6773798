import Linguistics

/// What each byte of an 8-bit encoding stands for, and which bytes mark the letter before them.
struct CodePage: Sendable {
    /// 256 scalars.
    let scalars: [UInt32]
    /// For each byte, 0 or the mark and the tone it puts on the letter before it.
    let marks: [UInt8]
    /// What 0x80 … 0x9F are where they are no capitals; files of that kind hold both.
    let punctuation: [UInt32]?
    /// Whether capitals with marks are written as small letters and shown as capitals by the font.
    let hasSmallCapitals: Bool

    /// - Parameter upper: the 128 letters from 0x80 on.
    private init(
        upper: [Unicode.Scalar], lower: [Int: Unicode.Scalar] = [:],
        marks: [(scalar: UInt32, mark: UInt8)] = [],
        punctuation: [UInt32]? = nil, hasSmallCapitals: Bool = false
    ) {
        var scalars = (0..<128).map { UInt32($0) } + upper.map(\.value)
        for (byte, letter) in lower { scalars[byte] = letter.value }
        self.scalars = scalars
        var table = [UInt8](repeating: 0, count: 256)
        for (byte, mark) in marks where byte < 256 { table[Int(byte)] = mark }
        self.marks = table
        self.punctuation = punctuation
        self.hasSmallCapitals = hasSmallCapitals
    }

    /// The letter with the mark of `unit` on it; nil when the two do not go together.
    func compose(_ base: UInt32, _ unit: UInt32) -> UInt32? {
        guard unit < 256, marks[Int(unit)] != 0, var letter = Letter(base), letter.tone == .level else {
            return nil
        }
        let (mark, tone) = Self.unpacked(marks[Int(unit)])
        if mark != .none {
            guard letter.mark == .none, mark == .circumflex ? Self.isRoof(letter.base) : letter.base == 0x61
            else { return nil }
            letter.mark = mark
        }
        guard Self.isVowel(letter.base) else { return nil }
        letter.tone = tone
        return letter.scalar.value
    }

    private static func isRoof(_ base: UInt8) -> Bool { base == 0x61 || base == 0x65 || base == 0x6F }

    static func isVowel(_ base: UInt8) -> Bool {
        isRoof(base) || base == 0x69 || base == 0x75 || base == 0x79
    }

    private static func packed(_ mark: Letter.Mark, _ tone: Letter.Tone) -> UInt8 {
        0x80 | mark.rawValue << 4 | tone.rawValue
    }

    private static func unpacked(_ byte: UInt8) -> (Letter.Mark, Letter.Tone) {
        (Letter.Mark(rawValue: byte >> 4 & 0x7) ?? .none, Letter.Tone(rawValue: byte & 0xF) ?? .level)
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    private static let latin = (0xA0...0xFF).compactMap { Unicode.Scalar(UInt32($0)) }
    private static let quotes = scalars(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")

    static let windows1252 = CodePage(upper: quotes + latin)

    /// Tones stand behind their letter: `Bé` with a dot below is `Bô\xF2`.
    static let windows1258: CodePage = {
        let changed: [UInt8: Unicode.Scalar] = [
            0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}",
            0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
        ]
        let upper = quotes + (UInt8(0xA0)...0xFF).map { changed[$0] ?? Unicode.Scalar($0) }
        return CodePage(
            upper: upper,
            marks: [
                (0xCC, packed(.none, .grave)), (0xD2, packed(.none, .hook)), (0xDE, packed(.none, .tilde)),
                (0xEC, packed(.none, .acute)), (0xF2, packed(.none, .dot)),
            ])
    }()

    /// TCVN 5712: the letters of the ABC fonts from 0xA1 on, and the standard's capitals below.
    static let tcvn3 = CodePage(
        upper: scalars(
            "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{323}\u{309}\u{303}\u{301}\u{300}"
                + "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"),
        lower: [
            0x1: "Ú", 0x2: "Ụ", 0x4: "Ừ", 0x5: "Ử", 0x6: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ",
            0x15: "Ỹ",
            0x16: "Ý", 0x17: "Ỵ",
        ],
        marks: [
            (0xB0, packed(.none, .dot)), (0xB1, packed(.none, .hook)), (0xB2, packed(.none, .tilde)),
            (0xB3, packed(.none, .acute)), (0xB4, packed(.none, .grave)),
        ],
        punctuation: quotes.map(\.value), hasSmallCapitals: true)

    static let viscii = CodePage(
        upper: scalars(
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"),
        lower: [0x2: "Ẳ", 0x5: "Ẵ", 0x6: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

    /// A letter and behind it its marks: `Bộ Y tế` is `Boä Y teá`.
    static let vniWindows: CodePage = {
        let changed: [Unicode.Scalar: Unicode.Scalar] = [
            "ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
            "Ô": "Ơ", "Ö": "Ư", "Ñ": "Đ", "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ",
        ]
        let rows: [(Letter.Mark, String)] = [
            (.none, "-ùøûõï"), (.circumflex, "âáàåãä"), (.breve, "êéèúüë"),
        ]
        var marks: [(UInt32, UInt8)] = []
        for (mark, row) in rows {
            for (index, scalar) in row.unicodeScalars.enumerated() where scalar != "-" {
                let order: [Letter.Tone] = [.level, .acute, .grave, .hook, .tilde, .dot]
                marks.append((scalar.value, packed(mark, order[index])))
                marks.append((scalar.value - 0x20, packed(mark, order[index])))
            }
        }
        return CodePage(upper: quotes + latin.map { changed[$0] ?? $0 }, marks: marks)
    }()
}

extension Encoding {
    /// Nil for the encodings of Unicode.
    var page: CodePage? {
        switch self {
        case .utf8, .utf16LE, .utf16BE: nil
        case .windows1258: .windows1258
        case .tcvn3: .tcvn3
        case .vniWindows: .vniWindows
        case .viscii: .viscii
        case .windows1252: .windows1252
        }
    }
}
