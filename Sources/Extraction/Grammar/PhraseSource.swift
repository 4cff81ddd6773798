import Linguistics
import Recognition

/// The few closed classes of words that are grammar, not vocabulary.
enum PhraseSource {
    /// Taking the lead, said or shared.
    static let coordinating = PhraseList([
        "chủ trì", "làm đầu mối", "là đầu mối", "đồng chủ trì", "là cơ quan chủ trì",
        "là cơ quan thường trực", "là cơ quan đầu mối", "là đơn vị đầu mối",
        "là đơn vị chủ trì",
    ])
    /// A performative that hands a task to somebody; the others only say that something is said.
    static let ordering = PhraseList([
        "yêu cầu", "cũng yêu cầu", "giao", "giao cho", "giao nhiệm vụ cho", "giao thêm", "đề nghị",
        "phân công", "chỉ thị",
        "ủy quyền cho", "kêu gọi", "chỉ đạo", "đồng ý giao", "thống nhất giao", "nhất trí giao",
        "có ý kiến chỉ đạo", "có ý kiến yêu cầu", "có ý kiến giao", "có văn bản yêu cầu",
        "có văn bản chỉ đạo",
        "có công văn yêu cầu", "có công văn chỉ đạo", "có văn bản đề nghị", "có công văn đề nghị",
    ])
    /// "Nhiệm vụ này phải …", "Việc này hoàn thành trong …": said of the directive before.
    static let backReferences = PhraseList([
        "nhiệm vụ này", "các nhiệm vụ này", "các nhiệm vụ trên", "những nhiệm vụ này", "việc này",
        "các việc này",
        "công việc này", "những việc này", "nội dung này", "các nội dung này", "các nội dung trên",
        "công tác này",
        "kết quả thực hiện", "thời gian hoàn thành", "thời hạn hoàn thành", "thời hạn",
    ])
    /// What may speak for whoever signed it.
    static let documentKinds = PhraseList([
        "kết luận", "nghị quyết", "chỉ thị", "công điện", "thông báo", "thông báo kết luận", "quyết định",
        "công văn",
        "văn bản", "kế hoạch",
    ])
    /// "Bộ này", "các cơ quan này": whoever the sentence before named.
    static let anaphors = PhraseList([
        "bộ", "sở", "bộ này", "các bộ này", "tập đoàn", "ngân hàng này", "sở này", "cơ quan này",
        "các cơ quan này",
        "tỉnh này", "đơn vị này",
    ])
    /// A thing or an abstract that nobody can be told.
    static let thingHeads = PhraseList([
        "việc", "quá trình", "công tác", "tỷ lệ", "kết quả", "mục tiêu", "nguyên tắc", "tình trạng", "nhiều",
        "một số",
        "giai đoạn", "chỉ số", "kim ngạch", "sản lượng", "tổng", "số", "đây", "đó", "trong khi", "hiện",
        "hiện nay", "tính đến", "đến nay",
        "ngày", "sáng",
        "chiều", "phát biểu", "tại", "sau khi nghe", "cùng dự", "tham dự", "theo báo cáo", "theo quy định",
        "tăng trưởng", "thu ngân sách", "đánh giá cao",
        "báo cáo tại", "thảo luận tại", "ban hành kèm theo", "kèm theo", "chi tiết", "nội dung chi tiết",
        "thông tin chi tiết",
        "thay mặt",
        "mọi vướng mắc",
        "mọi thông tin", "đầu mối liên hệ", "số điện thoại", "điện thoại", "báo cáo của", "thông báo để",
        "thông báo cho", "giảm nghèo",
        "kết luận của", "chủ trương", "chỉ thị này", "kết luận này", "nghị quyết này", "quyết định này",
        "kế hoạch này", "quy định này", "công điện này", "thông báo này",
    ])
}
