import Directives
import Testing

@testable import Decoding

@Suite struct HiddenEncodingTests {
    private func decode(_ text: String) throws -> DecodedFile {
        try FileDecoder().decode(bytes: Array(text.utf8), name: "text")
    }

    @Test(arguments: [Encoding.tcvn3, .vniWindows]) func aWholeTextIsRestored(encoding: Encoding) throws {
        let text = "Bộ Y tế chủ trì, phối hợp với Bộ Tài chính.\nHà Nam\n\nHoàn thành trước ngày 30/6/2026.\n"
        let file = try decode(Inverse.hidden(text, encoding))
        #expect(file.text == text)
        #expect(file.encoding == .utf8)
        #expect(file.findings.map(\.kind) == [.guessedEncoding])
        #expect(file.findings.first?.english.contains(encoding.name) == true)
    }

    @Test func paragraphsAreJudgedOneByOne() throws {
        let first = "Bộ Nội vụ rà soát biên chế của các cơ quan."
        let second = "Sở Y tế báo cáo Ủy ban nhân dân tỉnh trước ngày 5/3."
        let third = "Hà Nam là tỉnh có nhà máy."
        let mixed = [first, Inverse.hidden(second, .vniWindows), third, Inverse.hidden(first, .tcvn3)]
        let file = try decode(mixed.joined(separator: "\n"))
        #expect(file.text == [first, second, third, first].joined(separator: "\n"))
        #expect(file.findings.count == 2)
    }

    @Test func capitalsOfTheABCFontsAreMadeAnew() throws {
        let title = String(
            String.UnicodeScalarView(
                Inverse.abc("QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ").map { Unicode.Scalar($0) }))
        #expect(try decode(title).text == "QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ")
    }

    @Test func capitalsAndQuotationMarksShareBytes() throws {
        var bytes =
            Inverse.bytes("Chiến dịch ", .tcvn3) + [0x93] + Inverse.bytes("Bảo vệ rừng", .tcvn3) + [
                0x94, 0x20,
            ]
        bytes += Inverse.bytes("TỔ CÔNG TÁC ỔN ĐỊNH", .tcvn3)
        let file = try FileDecoder().decode(bytes: bytes, name: "text")
        #expect(file.text == "Chiến dịch “Bảo vệ rừng” TỔ CÔNG TÁC ỔN ĐỊNH")
    }

    @Test(arguments: [
        "The café on Rue Saint-Honoré charges £5 — naïve, isn’t it? Über alles, señor: ½ price, 20 °C ± 1.",
        "Le ministre de la Santé a présenté le bilan de l’année écoulée à l’Assemblée; où en êtes-vous?",
        "Bo Y te chu tri, phoi hop voi Bo Tai chinh hoan thanh truoc ngay 30/6/2026.",
        "Não há solução: às três da manhã já é noite na Conceição. São José, coração, ações.",
        "Plain ASCII text with nothing in it.", "Hà Nam là nhà, bà và má có cá.", "Bà Hà", "É à vous",
        "Bộ Y tế «chủ trì» · 5 % ± 1 §2", "Größe über Maß; Fuß, Straße, schön, für Jürgen Müller",
    ])
    func otherTextIsLeftAlone(text: String) throws {
        let file = try decode(text)
        #expect(file.text == text)
        #expect(file.findings.isEmpty)
        guard text.unicodeScalars.allSatisfy({ $0.value < 0x100 || $0 == "’" || $0 == "—" }) else { return }
        let latin = try FileDecoder().decode(bytes: Inverse.bytes(text, .windows1252), name: "text")
        if text.contains(where: { !$0.isASCII }), text.count > 40 { #expect(latin.text == text) }
    }

    @Test func aStatedEncodingOverridesTheGuess() throws {
        let bytes = Inverse.bytes("Bộ Y tế", .vniWindows)
        #expect(try FileDecoder(encoding: .vniWindows).decode(bytes: bytes, name: "text").text == "Bộ Y tế")
        #expect(
            try FileDecoder(encoding: .windows1252).decode(bytes: bytes, name: "text").text == "Boä Y teá")
        let capitals = Inverse.bytes("ÀN\nÁN\nÊN", .tcvn3)
        #expect(try FileDecoder(encoding: .tcvn3).decode(bytes: capitals, name: "text").text == "ÀN\nÁN\nÊN")
        let hidden = Inverse.hidden("Bé", .tcvn3)
        #expect(
            try FileDecoder(encoding: .tcvn3).decode(bytes: Array(hidden.utf8), name: "text").text == "Bé")
    }

    @Test func theWrongStrokeIsCountedAndLeft() throws {
        let file = try decode("Các tỉnh: Ðồng Nai, Ðà Nẵng, Đắk Lắk và ðảo Lý Sơn.")
        #expect(file.text.contains("Ðồng Nai"))
        #expect(file.findings.map(\.kind) == [.wrongLetter])
        #expect(file.findings.first?.english.hasPrefix("3 times") == true)
        #expect(file.findings.first?.start == 10)
    }
}
