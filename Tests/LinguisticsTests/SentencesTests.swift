import Linguistics
import Testing

/// One text a case; `|` stands where a sentence, or a clause, ends.
@Suite struct SentencesTests {
    @Test(arguments: [
        "Bộ Y tế báo cáo.| Bộ Tài chính thẩm định.",
        "Đạt 1.007 tỷ đồng.| Năm 2025 đạt 9,51%.| Quý I tăng 6.5 điểm.",
        "UBND TP. Hồ Chí Minh chủ trì.| TP.HCM và Tp. Huế phối hợp.",
        "PGS. TS. Nguyễn Văn A nói.| GS.TS. Trần B. trả lời.",
        "ThS. Lê Thị C và BS. Phạm D dự họp.| Nxb. Chính trị quốc gia in.",
        "St. Petersburg ở Nga.| Dr. Smith spoke.",
        "Dữ liệu, hạ tầng, v.v. phải xong trước.| Giao Bộ Công an.",
        "Gồm dữ liệu, hạ tầng, v.v.| Giao Bộ Công an.",
        "Ông Nguyễn V. A. phát biểu.| Bà Trần T. B. Lan đồng ý.",
        "Người ký là Nguyễn V. A.| Ông nhấn mạnh ba việc.",
        "Xem chinhphu.vn và baochinhphu.vn để biết.| Gửi về a.b@moh.gov.vn.",
        "Trang chinhphu.vn.| Cổng dichvucong.gov.vn.",
        "Giao thông, y tế, ... và giáo dục.| Hết.",
        "Giao thông, y tế… và giáo dục…| Hết.",
        "Phải đạt 80% trong năm 2025…| Thủ tướng yêu cầu rà soát.",
        "Ứng dụng chuyển đổi số...| \"Mà đây là cuộc cạnh tranh\", ông nói.",
        "\"Làm ngay.\"| Bộ trưởng nói.",
        "“Phải làm ngay, không chờ.”| Đó là yêu cầu.",
        "\"Phải làm ngay.| Không chờ.\"| Đó là yêu cầu.",
        "\"Đi chậm là lạc hậu rồi!\" ông nói thêm.| Hết.",
        "\"Bao giờ xong?\" và \"ai làm?\" là hai câu hỏi.| Hết.",
        "Bao giờ xong?| Ai làm?!| Làm gì!| Thôi.",
        "Thủ tướng Phạm Minh Chính.| (Ảnh: VGP/Nhật Bắc)",
        "Bộ Y tế (trước là B.Y.T. cũ. Nay đổi tên) báo cáo.| Hết.",
        "Bộ Y tế (theo kế hoạch năm 2025 báo cáo.| Bộ Tài chính thẩm định.",
        "1. Bộ Y tế báo cáo.| 2. Bộ Tài chính thẩm định.",
        "2.1. Hoàn thiện thể chế.| 2.2. Phát triển hạ tầng.",
        "a. Rà soát văn bản.| đ. Sửa đổi nghị định.",
        "II. QUAN ĐIỂM CHỈ ĐẠO.| III. MỤC TIÊU.",
        "Điều 5. Trách nhiệm của Bộ Y tế.| Chương II. Quy định chung.",
        "Hoàn thành trong quý II.| Bộ Y tế báo cáo quý I.| Quý I.| Bộ làm.",
        "Xong trước ngày 22.12.2024.| Bộ Y tế báo cáo ngày 15.11.| Hết.",
        "Bộ Y tế hoàn thành.|Bộ Tài chính thẩm định.",
        "Bộ Y tế chủ trì [đ. 41].| Bộ Công an phối hợp [đ. 42].",
        "Bộ Y tế chủ trì. [đ. 41]| Bộ Công an phối hợp. [đ. 42]",
        "Theo Dispatch No. 5 and Fig. 2 it is due Nov. 15.| The ministry reports.",
        "Ăn no.| Ngủ kỹ.",
        "Issued in the U.S. Senate.| It passed, e.g. Vietnam joined.| Done by 5 p.m.| Next.",
        "cảm ơn.| cho hỏi hạn của Bộ Y tế?| nhanh nhé",
        "Thủ tướng giao:\n|- Bộ Y tế báo cáo;\n|- Bộ Công an chủ trì.",
        "Nhiệm vụ\n|1. Bộ Y tế\n|2. Bộ Công an\n|a) Rà soát\n|• Sửa đổi",
        "Mục tiêu chung\n\n|Ngày 15/11, Thủ tướng chủ trì\nphiên họp thứ năm.",
        "Hết.\n|bộ y tế làm tiếp.",
        "Yêu cầu rõ: người, việc.| Làm: ngay.",
        "...",
        "Vâng",
        "",
        "?!",
        "Kết luận số 19-KL/TW.| Nghị quyết số 57-NQ/TW ngày 22/12/2024.",
        "Nghị quyết 57.| 08 dự án luật.",
        "Ông A. Ngọc nói về Internet.| Ông hỏi \"vì sao?\".| Hết.",
    ])
    func endWhereTheyShould(marked: String) {
        let (text, expected) = unmarked(marked)
        #expect(Sentences(text).ranges.map(text.string) == expected)
    }

    @Test(arguments: [
        "Bộ A làm x;| Bộ B làm y.",
        "Bộ A (chủ trì; phối hợp) làm x;| Bộ B làm y.",
        "Yêu cầu \"rõ người; rõ việc\";| làm ngay.",
        "Yêu cầu “rõ người; rõ việc\";| làm ngay.",
        "Bộ A (theo kế hoạch làm x;| Bộ B làm y.",
        "Bộ A \"rõ người làm x;| Bộ B \"rõ; việc\" làm y.",
        "a) làm x;| b) làm y;| c) làm z.",
        "Phương châm [rõ; nhanh];| hết;",
        "Một câu không có dấu.",
    ])
    func clausesAreCutAtSemicolons(marked: String) {
        let (text, expected) = unmarked(marked)
        let clauses = Clauses(of: 0..<text.tokens.count, in: text)
        let shown = clauses.ranges.map { range in
            let end = range.upperBound
            let isCut = end < text.tokens.count && text.tokens[end].sign == UInt8(ascii: ";")
            return text.string(range) + (isCut ? ";" : "")
        }
        #expect(shown == expected)
    }

    @Test func commasAreThoseOfTheSentence() {
        let text = Text("Tăng 9,51%, đạt kế hoạch (Hà Nội, Huế), \"nhanh, mạnh\", bền vững.")
        let clauses = Clauses(of: 0..<text.tokens.count, in: text)
        let tails = clauses.commas.map { text.string($0 + 1..<text.tokens.count).prefix(3) }
        #expect(tails == ["đạt", "\"nh", "bền"])
    }

    @Test func emptyClausesAreDropped() {
        let text = Text(";; một ;; hai;")
        #expect(Clauses(of: 0..<text.tokens.count, in: text).ranges.map(text.string) == ["một", "hai"])
    }

    private func unmarked(_ marked: String) -> (Text, [String]) {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let expected = parts.map { part in
            let kept = part.drop { $0.isWhitespace }
            return String(kept.reversed().drop { $0.isWhitespace }.reversed())
        }
        return (Text(parts.joined()), expected.filter { !$0.isEmpty })
    }
}
