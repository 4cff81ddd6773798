import Linguistics
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        "Bộ Y tế", "bo y te", "5G", "Starlink?", "cam on", "xin chao", "cảm ơn", "KPI", "AI", "57-NQ/TW", "",
        "?!", "12/2025",
        "nhiem vu den han thang 11 nam 2025", "Nhiệm vụ nào đến hạn trong tháng 11/2025?",
        "deadline của Bộ Y tế",
        "deadline cua bo y te", "task nào quá hạn", "KPI là gì", "AI la gi", "còn Bộ Công an?",
        "tháng 12 thì sao",
        "Viettel làm gì", "viec nao chua ro thoi han", "qua han", "sắp đến hạn", "ai chủ trì Đề án 06",
        "hạn khi nào",
        "the nao la du lieu mo", "co bao nhieu nhiem vu", "so lieu ve 5G", "can lam gi trong quy I",
        "Quý I/2026",
        "startup và blockchain", "Hà Nội", "TP.HCM", "Nghị quyết 57", "chinh phu so", "hoan thien the che",
        "do ai lam",
        "smart city là gì", "bộ nào lead chương trình này", "Chính phủ", "vì sao?",
        "nhiệm vụ overdue của Bộ Y tế",
    ])
    func vietnamese(line: String) {
        #expect(Language(of: Text(line, lenient: true)) == .vietnamese)
    }

    @Test(arguments: [
        "overdue", "hello", "hi", "thanks", "thank you", "help", "which tasks are due in November 2025",
        "deadlines",
        "tasks of Bộ Y tế", "What is Đề án 06?", "who leads the national data centre", "due this week",
        "next quarter",
        "What did Ban Chỉ đạo của Chính phủ assign in March?", "Ministry of Health", "by 31/12/2025",
        "overdue tasks",
        "how many tasks does Bộ Khoa học và Công nghệ lead", "compare the two meetings", "list documents",
        "November 2025",
        "who is responsible for semiconductors", "what about the Ministry of Finance?", "and in December?",
        "why",
        "What can you do?", "show me the source", "targets for 5G coverage",
        "is there a deadline for Starlink",
        "unclear deadlines", "Which ministry must submit the KPI decree", "digital transformation",
        "due soon",
        "satellite internet pilot", "tasks due by the end of Quý I",
    ])
    func english(line: String) {
        #expect(Language(of: Text(line, lenient: true)) == .english)
    }
}
