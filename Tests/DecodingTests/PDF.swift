/// Writes a PDF of placed words.
struct PDF {
    struct Line {
        var x: Double
        /// From the top of the page.
        var y: Double
        var text: String
        var size = 10.0
    }

    static let width = 595.0
    static let height = 842.0

    var pages: [[Line]] = []
    /// Whether each page shows a picture as large as itself.
    var isScan = false
    var isLocked = false

    var bytes: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(pages.indices.map { "\(7 + 2 * $0) 0 R" }.joined(separator: " "))] "
                + "/Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] "
                + "/ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) "
                + "/Ordering (Identity) /Supplement 0 >> /DW 500 >>",
            Self.stream("", Self.unicode),
            isScan
                ? Self.stream(
                    "/Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray /BitsPerComponent 1 "
                        + "/Filter /ASCIIHexDecode ", "00>") : "null",
        ]
        for (index, lines) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Self.width) \(Self.height)] /Resources << /Font "
                    + "<< /F 3 0 R >> /XObject << /I 6 0 R >> >> /Contents \(8 + 2 * index) 0 R >>")
            var content = isScan ? "q 595 0 0 842 0 0 cm /I Do Q\n" : ""
            for line in lines {
                let codes = line.text.utf16.map { String($0, radix: 16) }
                    .map { String(repeating: "0", count: 4 - $0.count) + $0 }.joined()
                content +=
                    "BT /F \(line.size) Tf 1 0 0 1 \(line.x) \(Self.height - line.y) Tm <\(codes)> Tj ET\n"
            }
            objects.append(Self.stream("", content))
        }
        return Array(Self.file(objects, isLocked: isLocked).utf8)
    }

    private static func stream(_ entries: String, _ content: String) -> String {
        "<< \(entries)/Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    private static func file(_ objects: [String], isLocked: Bool) -> String {
        var file = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        let hash = String(repeating: "5A", count: 32)
        let lock =
            isLocked
            ? "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(hash)> /U <\(hash)> /P -4 >> /ID [<00> <00>]"
            : ""
        return file + table
            + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(lock) >>\nstartxref\n\(start)\n%%EOF\n"
    }

    private static let unicode = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end
        """
}
