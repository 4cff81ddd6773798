import Inquiry
import Presentation
import Testing

/// Files read back by Python's parsers, where they are installed.
@Suite struct PythonTests {
    private func read(_ format: ExportFormat, _ answer: Answer, _ script: String) throws -> String {
        let bytes = try render(
            answer, as: format, wording: Samples.vietnamese, stamp: Timestamp(Samples.asOf))
        return try #require(Python.read(bytes, script))
    }

    @Test(.enabled(if: Python.has("csv"), "python3 is not installed")) func commaSeparated() throws {
        let shown = try read(
            .csv, Samples.november,
            """
            import csv, io
            rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
            print(len(rows), rows[1]["Phối hợp"], rows[2]["Còn hoặc quá"], sep="|")
            """)
        #expect(shown == "5|các bộ, cơ quan|quá 12 ngày theo lịch, chưa rõ kết quả\n")
    }

    @Test(.enabled(if: Python.has("icalendar"), "python3 has no icalendar")) func calendar() throws {
        let shown = try read(
            .calendar, Samples.november,
            """
            import icalendar
            calendar = icalendar.Calendar.from_ical(data)
            for event in calendar.walk("VEVENT"):
                alarms = [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]
                print(event["UID"], event["DTSTART"].dt, event["DTEND"].dt, *alarms, sep="|")
            """)
        #expect(
            shown == """
                products@sauro|2025-11-30|2025-12-01|-7 days, 0:00:00|-1 day, 0:00:00
                indicators@sauro|2025-11-30|2025-12-01|-7 days, 0:00:00|-1 day, 0:00:00
                late@sauro|2025-11-10|2025-11-11|-7 days, 0:00:00|-1 day, 0:00:00
                5g@sauro|2025-12-31|2026-01-01|-7 days, 0:00:00|-1 day, 0:00:00

                """)
        let hostile = try read(
            .calendar, HostileTextTests.answer,
            "import icalendar; print(len(icalendar.Calendar.from_ical(data).walk('VEVENT')))")
        #expect(hostile == "1\n")
    }

    @Test(.enabled(if: Python.has("zipfile"), "python3 is not installed")) func wordIsAZipOfXML() throws {
        for answer in [Samples.november, HostileTextTests.answer] {
            let shown = try read(
                .word, answer,
                """
                import io, zipfile, xml.dom.minidom
                archive = zipfile.ZipFile(io.BytesIO(data))
                print(archive.testzip(), len(archive.namelist()), archive.namelist()[0])
                for name in archive.namelist(): xml.dom.minidom.parseString(archive.read(name))
                """)
            #expect(shown == "None 7 [Content_Types].xml\n")
        }
    }

    @Test(.enabled(if: Python.has("docx"), "python3 has no python-docx")) func wordTable() throws {
        let shown = try read(
            .word, Samples.november,
            """
            import io, docx
            document = docx.Document(io.BytesIO(data))
            table = document.tables[0]
            print(document.paragraphs[0].text)
            print(len(table.rows), table.rows[1].cells[2].text, table.rows[4].cells[6].text, sep="|")
            print("tblHeader" in table.rows[0]._tr.xml, document.sections[0].page_width.mm > 290)
            print(document.styles.element.xml.count("Times New Roman") > 0, 'w:sz w:val="26"' in document.styles.element.xml)
            """)
        #expect(
            shown == """
                NHIỆM VỤ GIAO TRONG TÀI LIỆU
                7|Bộ Khoa học và Công nghệ|Hạn theo kỳ dài hơn, kết thúc trong tháng 12/2025
                True True
                True True

                """)
    }

    @Test(.enabled(if: Python.has("xml.dom.minidom"), "python3 is not installed")) func pageIsWellFormed()
        throws
    {
        for answer in [Samples.november, HostileTextTests.answer] {
            let shown = try read(
                .html, answer,
                """
                import xml.dom.minidom
                page = xml.dom.minidom.parseString(data)
                count = lambda name: len(page.getElementsByTagName(name))
                print(count("script"), count("svg"), count("table") > 0, count("tr") > 1)
                """)
            #expect(shown == "0 1 True True\n")
        }
    }
}
