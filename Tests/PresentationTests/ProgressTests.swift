@testable import Presentation
import Testing

@Suite struct ProgressTests {
    @Test(arguments: [
        (0.0, 2.0, "đang lập chỉ mục [--------------------]  0 %  a.pdf"),
        (0.5, 10.0, "đang lập chỉ mục [##########----------]  50 %  còn 10 giây  a.pdf"),
        (0.1, 60.0, "đang lập chỉ mục [##------------------]  10 %  còn 9 phút  a.pdf"),
        (1.0, 60.0, "đang lập chỉ mục [####################]  100 %  a.pdf"),
    ])
    func line(share: Double, elapsed: Double, line: String) {
        let progress = ProgressLine(wording: Samples.vietnamese)
        #expect(progress.text(.indexing, share: share, elapsed: elapsed, name: "a.pdf", width: 80) == line)
    }

    @Test(arguments: 1...60) func isNeverWiderThanTheScreen(width: Int) {
        let line = ProgressLine(wording: Samples.vietnamese).text(
            .reading, share: 0.5, elapsed: 9, name: "một tên tệp rất dài \u{1B}[2J.pdf", width: width)
        #expect(line.unicodeScalars.count < max(2, width) && !line.contains("\u{1B}"))
    }
}
