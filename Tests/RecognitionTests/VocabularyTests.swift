import Directives
import Foundation
import Linguistics
import Recognition
import TestSupport
import Testing
import Yams

/// The words of the field as shipped: in order, in one normal form, without clashes, every reference with its end.
@Suite struct VocabularyTests {
    static let recordFiles = ["agencies", "collectives", "offices", "provinces"]
    static let mapFiles = ["abbreviations", "glossary", "phrases", "questions"]

    func text(_ name: String) throws -> String { try Repository.text("Knowledge/Vocabulary/\(name).yaml") }

    func root(_ name: String) throws -> Node { try #require(try Yams.compose(yaml: try text(name))) }

    /// The first pair that is out of order, by the code points, or equal.
    func disorder(_ names: [String]) -> String? {
        zip(names, names.dropFirst()).first { left, right in
            !left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
        }.map { "\($0.0) before \($0.1)" }
    }

    @Test(arguments: recordFiles + mapFiles + ["synonyms"])
    func filesAreInNormalFormC(name: String) throws {
        let text = try text(name)
        for (line, composed) in zip(
            text.split(separator: "\n"), text.precomposedStringWithCanonicalMapping.split(separator: "\n"))
        {
            #expect(Array(line.utf8) == Array(composed.utf8), "\(line)")
        }
    }

    @Test(arguments: recordFiles)
    func recordsAreSortedByID(name: String) throws {
        let ids = try #require(root(name).sequence).map { $0["id"]?.string ?? "" }
        #expect(ids.count > 30)
        #expect(disorder(ids) == nil)
    }

    @Test(arguments: mapFiles)
    func mapsAreSortedByKey(name: String) throws {
        #expect(disorder(try #require(root(name).mapping).map { $0.key.string ?? "" }) == nil)
    }

    @Test func phrasesOfAListAreSorted() throws {
        for file in ["phrases", "questions"] {
            for (name, list) in try #require(root(file).mapping) {
                let phrases = try #require(list.sequence).map { $0.string ?? "" }
                #expect(!phrases.isEmpty, "\(name.string ?? "")")
                #expect(disorder(phrases) == nil, "\(name.string ?? "")")
            }
        }
    }

    @Test func synonymsAreSortedByTheirHeads() throws {
        let synonyms = try ShippedVocabulary.wordings().synonyms
        #expect(disorder(synonyms.compactMap(\.first)) == nil)
        for group in synonyms { #expect(group.count > 1 && Set(group).count == group.count, "\(group)") }
    }

    @Test func idsAreSlugsOfNames() throws {
        for agency in try ShippedVocabulary.vocabulary().agencies {
            #expect(agency.id == Slug.of(agency.name), "\(agency.name)")
        }
    }

    /// Two bodies of one name could not be told apart; not even a body of today and its predecessor.
    @Test func noNameBelongsToTwo() throws {
        var owners: [String: String] = [:]
        for agency in try ShippedVocabulary.vocabulary().agencies {
            for form in Set(agency.surfaceForms.map { FoldedText.fold($0) }) {
                let owner = owners.updateValue(agency.id, forKey: form)
                #expect(owner == nil, "\(form): \(owner ?? "") and \(agency.id)")
            }
        }
    }

    @Test func everyReferenceHasItsEnd() throws {
        let agencies = try ShippedVocabulary.vocabulary().agencies
        let ids = Set(agencies.map(\.id))
        let kinds = Set(Agency.Kind.allCases.map(\.rawValue))
        for agency in agencies {
            for id in [agency.parent, agency.successor, agency.standsFor].compactMap({ $0 }) + agency.merged {
                #expect(ids.contains(id), "\(agency.id) names \(id)")
            }
            for member in agency.members {
                #expect(ids.contains(member) || kinds.contains(member), "\(agency.id) names \(member)")
            }
            #expect(agency.members.isEmpty || agency.kind == .collective, "\(agency.id)")
        }
    }

    @Test func successorsEndWithABodyOfToday() throws {
        let byID = Dictionary(
            uniqueKeysWithValues: try ShippedVocabulary.vocabulary().agencies.map { ($0.id, $0) })
        for agency in byID.values where agency.successor != nil {
            #expect(agency.until != nil, "\(agency.id) has a successor, and no last day")
            var seen: Set<String> = []
            var current = agency
            while let id = current.successor, let next = byID[id], seen.insert(id).inserted { current = next }
            #expect(current.until == nil, "\(agency.id) ends with \(current.id)")
        }
        for agency in byID.values {
            if let from = agency.from, let until = agency.until { #expect(from <= until, "\(agency.id)") }
        }
    }

    @Test func theStateIsComplete() throws {
        let vocabulary = try ShippedVocabulary.vocabulary()
        let live = vocabulary.agencies.filter { $0.until == nil }
        #expect(live.count { $0.kind == .province } == 34)
        #expect(live.count { $0.kind == .ministry } == 14)
        #expect(live.count { $0.kind == .ministryLevel } == 3)
        let gone = vocabulary.agencies.filter { $0.kind == .province && $0.until != nil }
        let merged = Set(live.flatMap(\.merged))
        for province in gone {
            #expect(merged.contains(province.id) || province.id == "tinh-thua-thien-hue", "\(province.id)")
            let successor = live.first { $0.id == province.successor }
            #expect(successor?.kind == .province, "\(province.id)")
        }
        // The 63 before 1 July 2025: those that went, and those of today that were there before.
        #expect(gone.count == 30)
    }

    @Test func everyExampleIsRecognised() throws {
        let vocabulary = try ShippedVocabulary.vocabulary()
        let examples = try ShippedVocabulary.examples()
        let recognizer = try ShippedVocabulary.recognizer().agencies
        for agency in vocabulary.agencies {
            let phrases = examples[agency.id] ?? []
            #expect(!phrases.isEmpty, "\(agency.id) has no example")
            for example in phrases {
                let found = recognizer.mentions(in: Text(example)).map(\.id)
                #expect(
                    found.contains(agency.standsFor ?? agency.id), "\(agency.id): \(example) gives \(found)")
            }
        }
    }

    @Test func glossaryTermsAreInLowerCase() throws {
        for (term, translations) in try ShippedVocabulary.wordings().glossary {
            #expect(term == term.lowercased() && !translations.isEmpty, "\(term)")
        }
    }
}
