/// The parts of a Word file that are the same for every answer.
enum WordParts {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes =
        declaration + """
            <Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="\(wordType).document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="\(wordType).styles+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="\(wordType).header+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """

    static let relations =
        declaration + """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(officeRelations)/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
            Target="docProps/core.xml"/></Relationships>
            """

    static let documentRelations =
        declaration + """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(officeRelations)/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="\(officeRelations)/header" Target="header1.xml"/></Relationships>
            """

    /// - Parameter written: ISO 8601 in universal time.
    static func properties(title: String, written: String) -> String {
        declaration + """
            <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(title.xml)</dc:title>\
            <dc:creator>sauro</dc:creator>\
            <dcterms:created xsi:type="dcterms:W3CDTF">\(written)</dcterms:created></cp:coreProperties>
            """
    }

    /// A4 across with the margins of Decree 30/2020/NĐ-CP: 20 mm, on the left 30, on the right 15.
    static func document(_ body: String) -> String {
        declaration + """
            <w:document xmlns:w="\(main)" xmlns:r="\(officeRelations)"><w:body>\(body)<w:sectPr>\
            <w:headerReference w:type="default" r:id="rId2"/>\
            <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
            <w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" \
            w:gutter="0"/></w:sectPr></w:body></w:document>
            """
    }

    /// The page's number above the text, in the middle.
    static let pageNumber =
        declaration + """
            <w:hdr xmlns:w="\(main)"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\
            <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:hdr>
            """

    static func styles(language: String) -> String {
        let font = "w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        }.joined()
        return declaration + """
            <w:styles xmlns:w="\(main)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts \(font) w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/>\
            <w:lang w:val="\(language)"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
            <w:spacing w:before="60" w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            \(style("Title", "Title", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>"))\
            \(style("Heading1", "heading 1", "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", "<w:b/>"))\
            \(style("Answer", "Answer", "<w:spacing w:before=\"120\" w:after=\"120\"/>", "<w:b/>"))\
            \(style("Cell", "Cell", "<w:spacing w:before=\"20\" w:after=\"20\"/>", ""))\
            <w:style w:type="table" w:customStyle="1" w:styleId="Grid"><w:name w:val="Grid"/>\
            <w:tblPr><w:tblBorders>\(edges)</w:tblBorders>\
            <w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>\
            </w:tblPr></w:style></w:styles>
            """
    }

    private static func style(_ id: String, _ name: String, _ paragraph: String, _ run: String) -> String {
        "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            + "<w:basedOn w:val=\"Normal\"/><w:pPr>\(paragraph)</w:pPr>"
            + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
    }
}
