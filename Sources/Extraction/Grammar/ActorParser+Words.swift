import Linguistics
import Recognition

extension ActorParser {
    static let communeCommittees = "uy-ban-nhan-dan-cap-xa"
    static let committee = PhraseList(["ủy ban nhân dân", "ubnd"])
    static let deputy = "pho-thu-tuong-chinh-phu"
    static let inCharge = [Word("phụ"), Word("trách")]
    static let field = PhraseList(["lĩnh vực", "mảng", "khối", "ngành"])
    static let appositions = PhraseList([
        "trưởng ban chỉ đạo", "phó trưởng ban", "trưởng ban", "tổ trưởng", "cơ quan thường trực",
        "cơ quan đầu mối",
        "trưởng tiểu ban",
    ])
    static let belonging = PhraseList(["của", "thuộc", "trực thuộc"])
    static let all = [Word("tất"), Word("cả")]
    static let titles = PhraseList([
        "người đứng đầu", "lãnh đạo", "đồng chí", "các đồng chí", "từng đồng chí", "lãnh đạo các cơ quan",
    ])
    static let narrowing = PhraseList([
        "trong", "ngoài", "thuộc", "trực thuộc", "của", "tại", "ở", "bị", "nêu trên", "quản lý nhà nước",
        "chuyên trách", "chuyên trách tham mưu", "quản lý chuyên ngành",
    ])
    static let levels = PhraseList([
        "tỉnh", "thành phố", "tp", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
        "địa phương",
    ])
    /// Where the "cấp" looks like a verb.
    static let ranks = PhraseList(["các cấp"])
    static let regions = PhraseList(["phía", "khu vực", "vùng", "miền"])
    /// Those whose names are not all in capitals.
    static let namedRegions = PhraseList([
        "Đồng bằng sông Cửu Long", "Đồng bằng sông Hồng", "Trung du và miền núi phía Bắc",
        "Trung du và miền núi Bắc Bộ", "Trung du miền núi phía Bắc", "Miền núi phía Bắc",
        "Bắc Trung Bộ và duyên hải miền Trung", "Bắc Trung Bộ và Duyên hải Trung Bộ",
        "Trung Bộ và Tây Nguyên", "Nam Trung Bộ và Tây Nguyên", "Duyên hải miền Trung",
        "Duyên hải Nam Trung Bộ",
    ])
    static let zone = PhraseList(["đặc khu"])
    static let city = Word("tp")
    static let having = Word("có")
    static let passive = Word("được")
    /// "các đồng chí nêu trên"
    static let above = PhraseList(["nêu trên", "nói trên", "kể trên", "có tên trên"])
    /// "các bộ, cơ quan, địa phương, tổ chức, cá nhân liên quan" are one.
    static let people = PhraseList(["tổ chức", "cá nhân"])
    /// "các cấp ủy, tổ chức đảng, chính quyền": no kind of what is named before.
    static let authorities = PhraseList(["chính quyền"])
    static let charged = PhraseList(["được giao nhiệm vụ", "được giao chủ trì", "được giao quản lý"])
    static let on = Word("trên")
    static let obligations = PhraseList(["phải", "cần", "cần phải", "có trách nhiệm"])
    /// What is told with the others, and before them.
    static let emphases = PhraseList(["nhất là", "đặc biệt là", "trước hết là"])
    static let suchAs = Word("như")
    /// What a body looks after, though it starts like a verb.
    static let branches = PhraseList(["quản lý chuyên ngành", "quản lý nhà nước"])
    /// What starts the predicate of any subject.
    static let auxiliaries = PhraseList(["được", "bị", "là", "thì", "sẽ", "đều", "đã"])
    static let locality = "địa phương"
    static let from = Word("từ")
    static let to = Word("đến")
    static let need = Word("cần")
    static let onwards = PhraseList(["trở ra", "trở vào"])
    static let theDepartments = Word.all(in: "các sở")
    /// Bodies of which an agency has many, each with a field of its own.
    static let branchKinds = PhraseList([
        "sở", "cục", "vụ", "chi cục", "ban", "ban quản lý dự án", "viện", "trường", "bệnh viện", "học viện",
        "đại học", "trung tâm", "phòng", "công ty", "hiệp hội", "hội",
    ])
    static let departments = PhraseList([
        "sở", "phòng", "giám đốc sở", "ngành", "vụ", "cục", "chi cục",
    ])
    static let the = Word("các")
    static let some = Word.all(in: "một số")
    static let bodies = PhraseList([
        "hãng", "cơ sở", "nhà mạng", "nhà thầu", "hợp tác xã", "huyện", "phường", "lực lượng", "cấp",
        "đảng viên", "tổ", "tiểu ban", "cục", "vụ",
        "cán bộ", "nhà đầu tư", "trường", "bệnh viện", "tàu", "chủ", "ban", "phòng",
    ])
    /// What any body is called, so that what it does may be its name: "cơ quan chủ trì".
    static let anyBodies = PhraseList([
        "cơ quan", "đơn vị", "tổ chức", "các cơ quan", "các đơn vị", "các tổ chức",
    ])
    static let committees = PhraseList([
        "ban chỉ đạo", "ban điều hành", "ban tổ chức", "ban kiểm tra", "ban quản lý", "thường trực",
        "tổ giúp việc", "tổ công tác", "ban thường trực",
    ])
    static let common = PhraseList([
        "chủ đầu tư", "chủ dự án", "nhà thầu", "người đứng đầu", "thủ trưởng", "chính quyền", "lực lượng",
        "địa phương",
        "cấp ủy", "giám đốc", "tổng giám đốc", "chủ tịch", "đơn vị", "thành viên", "thường trực", "ngành",
        "cơ quan",
        "ban quản lý", "doanh nghiệp", "nhà nước", "đảng ủy", "tổ đảng", "đảng bộ", "đảng đoàn", "tỉnh ủy",
        "thành ủy",
        "đoàn đại biểu",
    ])
    /// "Thanh tra tỉnh", "Công an Thành phố"
    static let local = Word.all(in: "tỉnh phường xã huyện thành tp")
    static let traffic = Word("thông")
    static let minister = Word("trưởng")
    static let and = Word("và")
    static let or = Word("hoặc")
    static let plurals: Set<Word> = [
        Word("các"), Word("những"), Word("mỗi"), Word("từng"), Word("tất"), Word("toàn"),
    ]
    static let stops = PhraseList([
        "để", "nhằm", "là", "được", "có", "theo", "về", "trong việc", "khi", "thì", "sẽ", "vừa", "đều",
        "cũng",
        "không", "căn cứ", "trên cơ sở", "tùy theo", "định kỳ", "hằng", "hàng", "ngay", "trước", "sau",
    ])
}
