import Linguistics
import Recognition

/// A label of a plan's task, "Cơ quan chủ trì:", "Thời gian hoàn thành:", "Sản phẩm:".
struct Label {
    enum Kind { case lead, cooperating, deadline, product, detail }

    let kind: Kind
    /// The index behind the colon.
    let end: Int

    init?(_ text: Text, in range: Range<Int>) {
        for (kind, phrases) in Self.labels {
            // "Thời gian trình Chính phủ:" says a little more than the label.
            guard let end = phrases.end(in: text, at: range.lowerBound), end < range.upperBound,
                let colon = (end..<min(end + 5, range.upperBound)).first(where: {
                    text.tokens[$0].kind == .sign
                }),
                text.tokens[colon].sign == 0x3A
            else { continue }
            self.kind = kind
            self.end = colon + 1
            return
        }
        return nil
    }

    private static let labels: [(Kind, PhraseList)] = [
        (
            .lead,
            PhraseList([
                "cơ quan chủ trì", "đơn vị chủ trì", "chủ trì", "cơ quan thực hiện", "đơn vị thực hiện",
                "cơ quan chủ trì thực hiện", "cơ quan đơn vị chủ trì", "trách nhiệm thực hiện",
                "phân công thực hiện",
            ])
        ),
        (
            .cooperating,
            PhraseList([
                "cơ quan phối hợp", "đơn vị phối hợp", "phối hợp", "cơ quan đơn vị phối hợp",
                "cơ quan phối hợp thực hiện",
            ])
        ),
        (
            .deadline,
            PhraseList([
                "thời gian hoàn thành", "thời hạn hoàn thành", "thời hạn", "thời gian thực hiện", "thời gian",
                "hoàn thành", "tiến độ", "thời gian trình", "hạn hoàn thành", "thời điểm hoàn thành",
            ])
        ),
        (
            .product,
            PhraseList([
                "sản phẩm", "kết quả", "sản phẩm đầu ra", "kết quả đầu ra", "sản phẩm dự kiến",
                "kết quả sản phẩm", "dự kiến sản phẩm", "kết quả dự kiến",
            ])
        ),
        (.detail, PhraseList(["địa điểm", "thành phần", "thành phần tham dự", "đối tượng", "hình thức"])),
    ]
}
