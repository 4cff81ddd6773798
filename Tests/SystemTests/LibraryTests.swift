import Foundation
import TestSupport
import Testing

/// The person's own documents: added, kept apart, listed and taken out again.
struct LibraryTests {
    let household = Household(sharesIndex: false)

    private func document(_ title: String) -> String {
        "---\ntitle: \(title)\ndate: 2025-11-20\n---\n\nGiao Bộ Y tế trình đề án \(title) trước ngày 05/12/2025.\n"
    }

    private func added(_ paths: String...) throws -> String {
        let run = try household.run(["add"] + paths)
        #expect(run.status == 0, "\(run)")
        return run.errors
    }

    @Test func documentsByOneNameAreBothKept() throws {
        try household.write(document("Thứ nhất"), to: "ke-hoach.md")
        #expect(try added("ke-hoach.md").contains("ke-hoach\n"))
        try household.write(document("Thứ hai"), to: "ke-hoach.md")
        #expect(try added("ke-hoach.md").contains("ke-hoach-2"))
        #expect(try added("ke-hoach.md").contains("nothing new"))
        let listed = try household.run("documents").output
        #expect(listed.contains("ke-hoach\t2025-11-20\tThứ nhất"), "\(listed)")
        #expect(listed.contains("ke-hoach-2\t2025-11-20\tThứ hai"), "\(listed)")
        #expect(try household.run("remove", "ke-hoach").status == 0)
        let left = try household.run("documents").output
        #expect(!left.contains("Thứ nhất") && left.contains("Thứ hai"), "\(left)")
    }

    @Test func formsOfOneNameAreToldApart() throws {
        try household.write(document("Bản một"), to: "hop/ke-hoach.md")
        try household.write(document("Bản hai"), to: "hop/ke-hoach.txt")
        try household.write(document("Bản ba"), to: "hop/con/ke-hoach.md")
        #expect(try household.run("build", "hop", "--output", "hop.sqlite").status == 0)
        let listed = try household.run("documents", "--knowledge", "hop.sqlite").output
        for name in ["ke-hoach\t", "ke-hoach-2\t", "ke-hoach-3\t"] {
            #expect(listed.contains(name), "\(listed)")
        }
    }

    @Test func whatIsAddedIsRead() throws {
        try household.write(document("Bản ghi"), to: "ban-ghi.log")
        _ = try added("ban-ghi.log")
        #expect(try household.run("documents").output.contains("ban-ghi\t2025-11-20\tBản ghi"))
    }

    @Test func whatCannotBeReadIsPassedOver() throws {
        try household.write(document("Tốt"), to: "cong-van/tot.md")
        try household.write("%PDF-1.4", to: "cong-van/hong.pdf")
        try household.write(" \n", to: "cong-van/rong.txt")
        let run = try household.run("add", "cong-van", "khong-co.txt")
        #expect(run.status == 2)
        for told in [
            "hong.pdf is damaged", "rong.txt has no text", "khong-co.txt does not exist", "added tot\n",
            "added 1, passed over 3",
        ] {
            #expect(run.errors.contains(told), "\(run)")
        }
        let held = try FileManager.default.contentsOfDirectory(atPath: household.file("data/sauro/documents"))
        #expect(held == ["tot.md"])
        #expect(try household.run("add", "cong-van/rong.txt").status == 2)
    }

    @Test func aCopyIsNamedAfterItsForm() throws {
        let answer = try household.run("ask", "-o", "tra-loi.docx", "nhiệm vụ nào đến hạn năm 2025")
        #expect(answer.status == 0)
        rename(household.file("tra-loi.docx"), household.file("tra-loi.zip"))
        #expect(try added("tra-loi.zip").contains("added tra-loi"))
        let held = try FileManager.default.contentsOfDirectory(atPath: household.file("data/sauro/documents"))
        #expect(held == ["tra-loi.docx"])
    }

    /// A pipe in place of a slow program holds the reading up until Ctrl-C comes.
    @Test func controlCAddsNothing() throws {
        try household.write("#!/bin/sh\nsleep 60\n", to: "bin/pdftotext")
        chmod(household.file("bin/pdftotext"), 0o700)
        household.environment["PATH"] = household.file("bin") + ":/usr/bin:/bin"
        try household.write(document("Một"), to: "cho/a.md")
        try household.write("%PDF-1.4", to: "cho/b.pdf")
        let command = "exec '\(BuiltProduct.path("sauro"))' add '\(household.file("cho"))'"
        let terminal = try PseudoTerminal("/bin/sh", ["-c", command], environment: household.environment)
        terminal.settle(milliseconds: 1_000)
        terminal.send("\u{3}")
        #expect(terminal.exitStatus() == 2, "\(terminal)")
        #expect(terminal.screen.text.contains("stopped; nothing was added"), "\(terminal)")
        #expect(!terminal.screen.text.contains("["), "\(terminal)")
        let held = try? FileManager.default.contentsOfDirectory(
            atPath: household.file("data/sauro/documents"))
        #expect(held?.isEmpty ?? true)
    }

    @Test func onlyAnIndexIsReplacedUnasked() throws {
        try household.write(document("Một"), to: "hop/mot.md")
        func build(_ options: String...) throws -> Int32 {
            try household.run(["build", "hop", "--output", "hop.sqlite"] + options).status
        }
        #expect(try build() == 0)
        #expect(try build() == 0)
        for mine in ["của tôi", ""] {
            try household.write(mine, to: "hop.sqlite")
            #expect(try build() == 2)
            #expect(try household.contents("hop.sqlite") == mine)
        }
        #expect(try build("--force") == 0)
        #expect(try household.run("documents", "--knowledge", "hop.sqlite").output.contains("Một"))
    }

    @Test func linksToFoldersAreNotFollowed() throws {
        try household.write(document("Một"), to: "vong/mot.md")
        try FileManager.default.createSymbolicLink(
            atPath: household.file("vong/lap"), withDestinationPath: household.file("vong"))
        #expect(try household.run("build", "vong", "--output", "vong.sqlite").errors.contains("1 documents"))
    }

    @Test func shippedDocumentsStay() throws {
        let documents = try household.run("documents").output
        let name = try #require(documents.split(separator: "\t").first.map(String.init))
        let run = try household.run("remove", name)
        #expect(run.status == 2 && run.errors.contains("comes with the program"), "\(run)")
        #expect(try household.run("documents").output == documents)
        #expect(try household.run("remove", "khong-co").status == 2)
    }

    /// Bodies that only the person's own documents name are asked about like the known ones, in every way of typing.
    @Test(arguments: [
        ("Sở Xây dựng phải làm gì", "Sở Xây dựng có 1 nhiệm vụ"),
        ("so xay dung phai lam gi", "Sở Xây dựng có 1 nhiệm vụ"),
        ("Sở KH&CN phối hợp việc gì", "Sở Khoa học và Công nghệ phối hợp"),
        ("sowr y tees cos vieecj gif", "Sở Y tế có 1"),
        ("UBND tỉnh có nhiệm vụ gì", "Ủy ban nhân dân tỉnh có 1"),
        ("Sở Nội vụ phải làm gì", "không nói đến “Sở Nội vụ”"),
    ])
    func localBodiesAreKnown(question: String, expected: String) throws {
        try household.write(
            """
            ---
            title: Kế hoạch 120/KH-UBND về chuyển đổi số
            date: 2025-11-03
            ---

            1. Giao Sở Y tế hoàn thành liên thông bệnh án điện tử trước ngày 15/12/2025.

            2. Sở Xây dựng chủ trì, phối hợp với Sở Khoa học và Công nghệ rà soát quy hoạch hạ tầng viễn thông.

            3. Ủy ban nhân dân tỉnh bố trí kinh phí năm 2026 cho hạ tầng số.
            """, to: "tinh/ke-hoach.md")
        #expect(try household.run("build", "tinh", "--output", "tinh.sqlite").status == 0)
        let answer = try household.run("ask", "--knowledge", "tinh.sqlite", question).output
        #expect(answer.contains(expected), "\(answer)")
    }

    @Test func aDepartmentOfOneProvinceIsNoneOfAnother() throws {
        let household = Household(sharesIndex: false)
        try household.write(
            """
            ỦY BAN NHÂN DÂN TỈNH LÀO CAI

            Số: 12/KH-UBND

            Lào Cai, ngày 12 tháng 11 năm 2025

            KẾ HOẠCH
            Cải cách cấp phép xây dựng

            1. Sở Xây dựng:

            a) Rút ngắn quy trình cấp phép xây dựng trước ngày 20/12/2025.
            """, to: "ke-hoach.txt")
        #expect(try household.run("add", "ke-hoach.txt").status == 0)
        let own = try household.run(
            "ask", "--as-of", Household.today, "Sở Xây dựng Lào Cai phải làm gì")
        #expect(own.status == 0 && own.output.contains("quy trình cấp phép"), "\(own)")
        let other = try household.run(
            "ask", "--as-of", Household.today, "Sở Xây dựng Quảng Trị phải làm gì")
        #expect(other.status == 1 && !other.output.contains("quy trình cấp phép"), "\(other)")
    }
}
