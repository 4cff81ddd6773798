import Directives
import Linguistics
import Recognition

extension OpeningParser {
    static let plurals: Set<Word> = [Word("các"), Word("những"), Word("mọi")]
    static let states = PhraseList([
        "đã", "chưa", "được coi", "được xem", "được thủ tướng", "được tổng bí thư", "đóng vai trò", "là hệ",
        "là một",
        "còn hạn chế", "còn chậm", "còn yếu", "còn thiếu", "còn chưa", "còn thấp", "còn nhiều", "vẫn còn",
        "tiếp tục là", "ước", "ước đạt", "ước tính",
        "đang", "sẽ", "chỉ thành", "thì",
    ])
    /// Bodies that order others, when a verb of orders follows.
    static let superiors: Set<String> = [
        "bo-chinh-tri", "ban-bi-thu", "ban-chap-hanh-trung-uong-dang", "chinh-phu", "quoc-hoi",
        "uy-ban-thuong-vu-quoc-hoi", "van-phong-chinh-phu", "thu-tuong-chinh-phu",
    ]
    static let issuing = PhraseList([
        "ban hành", "ký", "ký ban hành", "công bố", "phê duyệt", "thông qua", "có", "gửi",
    ])
    static let localLeaders = PhraseList([
        "chủ tịch", "phó chủ tịch", "ủy ban nhân dân", "ubnd", "tỉnh ủy", "thành ủy", "bí thư",
        "ban thường vụ",
        "thường trực", "giám đốc", "sở", "đảng ủy", "ban thường trực", "hội đồng nhân dân", "cục trưởng",
        "tổng giám đốc", "lãnh đạo", "công an", "ban chỉ huy", "ban chỉ đạo", "thường trực ban chỉ đạo",
        "trưởng ban", "phó trưởng ban", "trưởng ban chỉ đạo", "hội đồng", "ban tổ chức", "tổ công tác", "cục",
        "tổng cục", "tổng công ty", "tập đoàn", "ngân hàng nhà nước", "người đứng đầu", "chủ nhiệm",
        "viện trưởng", "chánh án", "bộ tư lệnh", "bộ chỉ huy",
    ])
    /// Who leads a province or a city, by no name: `Lãnh đạo TP đề nghị Sở X …`.
    static let localHeads = PhraseList([
        "lãnh đạo thành phố", "lãnh đạo tp", "lãnh đạo tỉnh", "lãnh đạo ubnd thành phố", "lãnh đạo ubnd tp",
        "lãnh đạo ubnd tỉnh", "thành phố", "tỉnh", "tp",
    ])
    static let persons = PhraseList(["ông", "bà", "đồng chí"])
    /// What nobody asks of a superior.
    static let demands = PhraseList(["yêu cầu", "giao", "chỉ thị", "phân công"])
    /// What hands out tasks when a report goes by it.
    static let plans = PhraseList(["kế hoạch", "công điện", "chỉ thị", "kết luận", "thông báo"])
    static let localities = PhraseList(["thành phố", "tỉnh"])
    /// How deep orders may stand in one another.
    static let deepest = 4
    static let number = Word("số")
    static let copula = Word("là")
    static let most = Word("nhất")
    /// Verbs that take "là" behind what they are about: "xác định đây là nhiệm vụ trọng tâm".
    static let regards = PhraseList(["xác định", "coi", "xem", "nhận thức", "nhận thức rõ"])
    static let according = Word("theo")
    static let passive = Word("được")
    static let must = PhraseList(["phải", "cần", "phải được", "cần được"])
    /// What starts the name of things rather than a thing to do.
    static let things = PhraseList(["các", "những", "mọi", "toàn bộ", "tất cả"])
    static let sending = Word("gửi")
    /// What somebody does before he orders.
    static let considerations = PhraseList(["sau khi", "sau", "qua", "xét", "trước"])
    static let possessives = PhraseList(["của", "do", "bởi", "tại", "theo", "từ", "được", "và"])
    static let fact = Word("việc")
    static let of = Word("của")
    static let determiners = PhraseList(["này", "khẩn", "mới", "trên", "nêu trên"])
    static let praises = PhraseList(["biểu dương", "ghi nhận", "đánh giá cao", "hoan nghênh", "cảm ơn"])
    static let this = Word("này")
    static let pointers = PhraseList(["này", "trên", "nêu trên", "của"])
    /// "yêu cầu thời gian tới, Bộ Y tế …"
    static let spans = PhraseList(["thời gian tới", "trong thời gian tới", "trước mắt"])
    static let ministers = PhraseList(["bộ trưởng", "thứ trưởng"])
    static let ministry = Word("bộ")
    static let company = PhraseList(["cùng", "cùng với"])
    static let about = Word("về")
    static let within = [Word("trong"), Word("đó")]
    static let and = Word("và")
    static let also = Word("cũng")
    static let likewise = Word("thời")
    static let ordinal = Word("thứ")
    /// What a superior does to an inferior; at the head of a bare clause it is itself the order.
    static let direct = PhraseList(["chỉ đạo"])
    static let objectives = PhraseList([
        "mục tiêu", "mục tiêu chủ yếu", "nhiệm vụ", "nhiệm vụ trọng tâm", "yêu cầu", "giải pháp",
        "các nhiệm vụ",
    ])
    static let fillers = PhraseList([
        "kính", "trân trọng", "cũng", "tiếp tục", "đặc biệt", "một lần nữa", "thêm một lần", "đồng thời",
        "còn", "cơ bản",
    ])
    /// How a report tells that somebody has ordered.
    static let lately = PhraseList(["vừa", "mới đây", "mới đây đã", "vừa qua đã", "vừa mới"])
    static let conditions = PhraseList(["nếu", "trường hợp", "khi có", "khi gặp"])
    static let troubles = PhraseList(["vướng mắc", "khó khăn", "khó khăn vướng mắc"])
    static let standing = PhraseList(["thường trực", "phụ trách"])
    static let particles = PhraseList(["rằng", "là", "đối với", "thêm", "việc", "một số nội dung"])
    static let towards = PhraseList(["đối với", "với", "về phía", "riêng đối với", "riêng với"])
    static let sayings = PhraseList([
        "tin tưởng", "bày tỏ", "khẳng định", "ghi nhận", "hỏi", "biểu dương", "chỉ ra", "phân tích",
        "chia sẻ", "nhận xét", "ví", "cho biết", "nói", "đánh giá", "nhận định",
    ])
    /// What a subject only says: "Vụ trưởng nêu ba kết quả".
    static let tellings = PhraseList([
        "nêu", "nêu rõ", "khẳng định", "cho biết", "cho rằng", "nhấn mạnh", "chỉ rõ", "bày tỏ", "nhận định",
        "tin tưởng", "đánh giá cao",
    ])
    static let heads = PhraseList([
        "người đứng đầu chính phủ", "lãnh đạo chính phủ", "thường trực chính phủ", "người đứng đầu đảng",
    ])
    static let duties = PhraseList([
        "chức năng nhiệm vụ", "chức năng nhiệm vụ được giao", "nhiệm vụ được giao", "thẩm quyền",
        "phạm vi quản lý",
        "quy định", "thực tế", "thẩm quyền được giao", "chức năng nhiệm vụ và thẩm quyền",
    ])
}
