import Directives
import Linguistics
import Testing

@testable import Indexing

@Suite struct RecordTests {
    private static let awkward = [
        "", "\t", "\n", "\\", "\\-", "\\t", "a\tb\nc\\d\0e", "Bộ Y tế 🏥", "\u{301}",
    ]

    @Test(arguments: awkward) func stringsSurvive(_ string: String) throws {
        var fields = FieldWriter()
        fields.put(string)
        fields.put(String?.none)
        fields.put([string, string])
        var reader = FieldReader(fields.bytes)
        #expect(try reader.string() == string)
        #expect(try reader.optionalString() == nil)
        #expect(try reader.strings() == [string, string])
        #expect(reader.isAtEnd)
    }

    @Test(arguments: [0, 1, -1, 42, -20_000, 9_999_999_999]) func numbersSurvive(_ number: Int) throws {
        var fields = FieldWriter()
        fields.put(number)
        fields.put(Double(number) / 7)
        fields.put(Int?.none)
        var reader = FieldReader(fields.bytes)
        #expect(try reader.int() == number)
        #expect(try reader.double() == Double(number) / 7)
        #expect(try reader.optionalInt() == nil)
    }

    @Test func vocabularySurvives() throws {
        var agency = Agency(id: "bo-y-te", name: "Bộ Y tế", english: "Ministry of Health", kind: .ministry)
        agency.aliases = Self.awkward
        agency.from = Day(2025, 3, 1)
        agency.members = ["kind:ministry"]
        let bare = Agency(id: "x", name: "X", kind: .officeHolder)
        for vocabulary in [Vocabulary(agencies: [bare, agency]), Vocabulary()] {
            let sealed = try #require(CompiledBytes(sealed: vocabulary.compiled.sealed))
            #expect(Vocabulary(compiled: sealed) == vocabulary)
        }
    }

    @Test func anAgencyIsFoundById() throws {
        let agencies = (0..<50).map { Agency(id: "co-quan-\($0)", name: "Cơ quan \($0)", kind: .committee) }
        let sealed = Vocabulary(agencies: agencies).compiled.sealed
        let stored = try #require(CompiledBytes(sealed: sealed).flatMap { Vocabulary(compiled: $0) }).agencies
        for agency in agencies { #expect(stored.index(of: agency.id).map { stored[$0] } == agency) }
        for id in ["", "co-quan-", "co-quan-50", "zzz"] { #expect(stored.index(of: id) == nil) }
    }

    @Test func directivesSurvive() throws {
        for directive in RandomKnowledge.content(directives: 200).directives {
            #expect(try Directive(record: directive.record) == directive)
        }
    }

    @Test func aRecordCutShortIsNoRecord() throws {
        let record = RandomKnowledge.content(directives: 1).directives[0].record
        for length in stride(from: 0, to: record.count, by: 7) {
            #expect(throws: FieldReader.Mismatch.self) { try Directive(record: Array(record[..<length])) }
        }
    }
}
