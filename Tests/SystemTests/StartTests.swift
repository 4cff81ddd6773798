import Foundation
import TestSupport
import Testing

@Suite struct StartTests {
    private let household = Household()

    @Test func theFirstScreenSaysWhatThereIs() throws {
        let talk = try household.talk()
        #expect(talk.isReady)
        let screen = talk.terminal.screen.text
        for expected in [
            "5 tài liệu", "08/08/2022", "15/11/2025", "14 ngày tới (đến 06/12/2025)", "30/11/2025",
        ] {
            #expect(screen.contains(expected))
        }
        let questions = screen.components(separatedBy: "\n").filter {
            $0.hasPrefix("  ") && $0.hasSuffix("?")
        }
        #expect(questions.count == 3)
        for question in questions {
            let answer = try household.run("ask", "--as-of", Household.today, question)
            #expect(answer.status == 0, "\(question)")
        }
    }

    /// Also on a day when nothing falls due any more.
    @Test(arguments: ["2025-01-02", "2026-11-22", "2040-01-01"])
    func theFirstQuestionsHaveAnswers(day: String) throws {
        let talk = try household.talk(["--as-of", day])
        #expect(talk.isReady)
        let questions = talk.terminal.screen.text.components(separatedBy: "\n").filter {
            $0.hasPrefix("  ") && $0.hasSuffix("?")
        }
        #expect(questions.count == 3, "\(talk)")
        for question in questions {
            let answer = try household.run("ask", "--as-of", day, question)
            #expect(answer.status == 0 && !answer.output.hasPrefix("Tài liệu không có"), "\(answer)")
        }
    }

    @Test(arguments: [
        (["LANG": "en_US.UTF-8"], [], "The next 14 days"), (["LANG": "vi_VN.UTF-8"], [], "14 ngày tới"),
        (["LANG": "C"], [], "14 ngày tới"), (["LANG": "C"], ["--lang", "en"], "The next 14 days"),
    ])
    func speaksTheLanguageOfTheLocale(locale: [String: String], options: [String], expected: String) throws {
        household.environment.merge(locale) { $1 }
        let talk = try household.talk(options)
        #expect(talk.isReady && talk.terminal.screen.text.contains(expected), "\(talk)")
    }

    @Test func twoFirstStartsAtOnceBothAnswer() throws {
        let household = Household(sharesIndex: false)
        let talks = [try household.talk(), try household.talk()]
        for talk in talks {
            #expect(talk.say("viec nao den han thang 11/2025")?.contains("đ. 35") == true, "\(talk)")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: household.file("cache/sauro"))
        #expect(files.count == 1)
    }

    @Test func aNewIndexIsOpenedOnTheWay() throws {
        let household = Household(sharesIndex: false)
        let talk = try household.talk()
        #expect(talk.say("/documents")?.contains("Thông báo thử") == false, "\(talk)")
        try household.write(
            "---\ntitle: Thông báo thử nghiệm\ndate: 2025-11-20\n---\n\nGiao Bộ Y tế xây dựng kế hoạch.\n",
            to: "thong-bao.md")
        #expect(try household.run("add", "thong-bao.md").status == 0)
        let documents = try #require(talk.say("/documents"), "\(talk)")
        #expect(documents.contains("đã đọc lại") && documents.contains("Thông báo thử nghiệm"))
    }
}
