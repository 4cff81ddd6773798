/// Sentences in the manner of directives, plans and reports, cut into snippets of 60 characters that overlap
/// by half.
enum Snippets {
    static let length = 60

    static let all: [String] = {
        var snippets: [String] = []
        for line in text.split(separator: "\n") {
            let scalars = Array(line.unicodeScalars)
            for start in stride(from: 0, through: scalars.count - length, by: length / 2) {
                snippets.append(String(String.UnicodeScalarView(scalars[start..<start + length])))
            }
        }
        return snippets
    }()

    private static let text = """
        Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với các địa phương ven sông rà soát toàn bộ hệ thống đê điều, báo cáo kết quả trước ngày 30 tháng 6 năm 2026.
        Sở Y tế chịu trách nhiệm tổ chức tiêm chủng mở rộng cho trẻ dưới 5 tuổi tại các xã vùng cao, bảo đảm đạt ít nhất 95% số trẻ trong diện quản lý của từng trạm.
        Ủy ban nhân dân các quận, huyện khẩn trương hoàn thành việc cấp giấy chứng nhận quyền sử dụng đất cho những hộ đã kê khai hợp lệ trong quý I/2026.
        Giao Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện; định kỳ ngày 20 hằng tháng tổng hợp, báo cáo Thủ tướng những vướng mắc vượt thẩm quyền.
        Bộ Tài chính bố trí đủ kinh phí từ nguồn ngân sách trung ương, không để chậm giải ngân các dự án trọng điểm; phần còn thiếu trình cấp có thẩm quyền quyết định.
        KẾ HOẠCH TRIỂN KHAI THỰC HIỆN CHIẾN LƯỢC PHÁT TRIỂN KINH TẾ SỐ VÀ XÃ HỘI SỐ GIAI ĐOẠN 2026-2030 TRÊN ĐỊA BÀN TỈNH LÂM ĐỒNG
        Các cơ quan thông tấn, báo chí đẩy mạnh tuyên truyền để người dân hiểu rõ lợi ích của việc phân loại rác tại nguồn và tự giác thực hiện ngay tại gia đình.
        Tổng kim ngạch xuất khẩu thủy sản chín tháng ước đạt 7,2 tỷ USD, tăng 8,5% so với cùng kỳ; trong đó tôm chiếm 38,4% và cá tra chiếm 21,7% tổng giá trị.
        Đề nghị Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao phối hợp chặt chẽ trong việc kết nối, chia sẻ dữ liệu về các vụ việc đã được thụ lý.
        Bộ Xây dựng hướng dẫn các chủ đầu tư lập hồ sơ hoàn công, nghiệm thu và quyết toán công trình theo đúng trình tự; hoàn thành chậm nhất vào cuối tháng 9.
        Chủ tịch UBND tỉnh yêu cầu người đứng đầu các sở, ngành chịu trách nhiệm toàn diện nếu để xảy ra tình trạng đùn đẩy, né tránh công việc được giao.
        Về chuyển đổi xanh, các khu công nghiệp phải có phương án sử dụng tối thiểu 20% năng lượng tái tạo, đồng thời xử lý triệt để nước thải trước khi xả ra môi trường.
        Thanh tra Chính phủ tiến hành kiểm tra đột xuất việc mua sắm trang thiết bị ở những đơn vị có nhiều đơn thư phản ánh, kết luận rõ trách nhiệm từng cá nhân.
        Ngân hàng Nhà nước Việt Nam chỉ đạo các tổ chức tín dụng cơ cấu lại thời hạn trả nợ, giữ nguyên nhóm nợ cho khách hàng bị thiệt hại do bão số 10 gây ra.
        Bảo hiểm xã hội các khu vực đẩy nhanh chi trả qua tài khoản, phấn đấu đến hết năm 2026 có 90% người hưởng lương hưu nhận tiền không dùng tiền mặt.
        Rà soát, sửa đổi, bổ sung các định mức kinh tế - kỹ thuật còn lạc hậu; bãi bỏ những thủ tục chồng chéo, gây phiền hà cho doanh nghiệp và hộ kinh doanh cá thể.
        Tập đoàn Điện lực Việt Nam bảo đảm cung ứng đủ điện cho sản xuất và sinh hoạt mùa khô, tuyệt đối không để thiếu điện trong bất cứ hoàn cảnh nào.
        Đối với các tuyến đường đã bàn giao mặt bằng sạch, nhà thầu phải tổ chức thi công ba ca, bốn kíp, vượt nắng thắng mưa, bù lại khối lượng đã bị chậm.
        Học sinh bán trú vùng dân tộc thiểu số được hỗ trợ gạo và tiền ăn theo mức mới kể từ năm học 2026-2027; nhà trường niêm yết công khai danh sách thụ hưởng.
        Bộ Quốc phòng duy trì lực lượng thường trực tìm kiếm cứu nạn, sẵn sàng điều động trực thăng và tàu thuyền khi có yêu cầu của địa phương bị chia cắt.
        Một số chỉ tiêu chưa đạt: tỷ lệ hộ nghèo giảm chậm, thu hút đầu tư nước ngoài sụt giảm 12%, giải ngân vốn đầu tư công mới đạt 46,3% kế hoạch được giao.
        Sở Văn hóa, Thể thao và Du lịch xây dựng đề án khôi phục các lễ hội truyền thống gắn với du lịch cộng đồng; trình Hội đồng nhân dân tại kỳ họp giữa năm.
        Nơi nào để xảy ra cháy rừng mà không phát hiện kịp thời thì Hạt kiểm lâm và chính quyền cấp xã nơi đó phải kiểm điểm, xử lý nghiêm theo quy định.
        Cục Thuế tỉnh áp dụng hóa đơn điện tử khởi tạo từ máy tính tiền đối với cửa hàng ăn uống, nhà thuốc và siêu thị; hoàn tất đăng ký trước 15/12/2025.
        Trường hợp có ý kiến khác nhau, cơ quan chủ trì phải báo cáo đầy đủ các phương án kèm theo phân tích ưu điểm, hạn chế để cấp trên xem xét, lựa chọn.
        Hội Nông dân vận động hội viên ứng dụng kỹ thuật tưới tiết kiệm, giảm phân bón hóa học, mở rộng diện tích lúa chất lượng cao phát thải thấp lên 50.000 ha.
        Việc sắp xếp trụ sở dôi dư sau sáp nhập cần hoàn thành trong năm nay; ưu tiên chuyển đổi thành trường học, trạm y tế, nhà văn hóa phục vụ nhân dân.
        Thường trực Ban Chỉ đạo họp giao ban hai tuần một lần, đánh giá tiến độ từng nhiệm vụ, chỉ rõ nguyên nhân chậm trễ và hướng khắc phục đối với từng đầu việc.
        Bộ Giáo dục và Đào tạo ban hành khung năng lực số cho giáo viên phổ thông, tổ chức bồi dưỡng ít nhất 100 nghìn lượt người trước khai giảng năm học mới.
        Quỹ phòng, chống thiên tai tạm ứng 150 tỷ đồng giúp các hộ có nhà sập, trôi sớm ổn định chỗ ở; danh sách phải được thôn, bản bình xét công khai, dân chủ.
        Lực lượng quản lý thị trường tăng cường kiểm soát hàng giả, hàng nhái, thực phẩm không rõ nguồn gốc dịp Tết Nguyên đán; công bố tên cơ sở vi phạm.
        Những khó khăn về nguồn cát đắp nền đường tại đồng bằng sông Cửu Long cơ bản được tháo gỡ, song tiến độ khai thác mỏ ở Vĩnh Long, Đồng Tháp còn chậm.
        Nghiên cứu, đề xuất cơ chế đặc thù thu hút chuyên gia giỏi về trí tuệ nhân tạo, bán dẫn, lượng tử; thu nhập thỏa thuận theo kết quả đầu ra của đề tài.
        Xử lý dứt điểm 27 khu tập thể cũ nguy hiểm cấp D, di dời khẩn cấp các hộ dân còn sinh sống tại đó sang quỹ nhà tạm cư của thành phố trong quý III.
        Đường dây nóng tiếp nhận phản ánh của người bệnh hoạt động suốt ngày đêm; mọi kiến nghị phải được trả lời bằng văn bản trong thời hạn bảy ngày làm việc.
        Công an tỉnh mở đợt cao điểm tấn công, trấn áp tội phạm lừa đảo trên không gian mạng, bảo vệ tuyệt đối an toàn các sự kiện chính trị lớn của đất nước.
        Ý kiến của cử tri về ô nhiễm tiếng ồn tại sân bay được ghi nhận; Cục Hàng không chủ động điều chỉnh giờ bay đêm và công bố lịch trình trước ngày mùng 5.
        Mỗi xã, phường, đặc khu phải có tối thiểu hai cán bộ chuyên trách về công nghệ thông tin, được tập huấn nghiệp vụ và hưởng phụ cấp theo nghị quyết.
        Tiếp tục đàm phán mở cửa thị trường cho quả chanh leo, bưởi da xanh và dừa tươi; giữ vững uy tín về truy xuất nguồn gốc, kiểm dịch thực vật của nông sản Việt.
        Kết luận: thống nhất chủ trương lập quy hoạch phân khu phía nam sông Hồng, song phải lấy ý kiến cộng đồng dân cư và giữ lại các công trình kiến trúc cổ.
        Thống đốc, Bộ trưởng, Thủ trưởng cơ quan ngang bộ căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc, hiệu quả Chỉ thị này kể từ ngày ký.
        Bưu điện tỉnh bố trí nhân viên hỗ trợ người cao tuổi nộp hồ sơ trực tuyến tại nhà, không thu phí, ghi sổ theo dõi và bàn giao kết quả tận tay công dân.
        Tỷ lệ thất nghiệp khu vực thành thị duy trì dưới 3%, thu nhập bình quân của lao động làm công ăn lương tăng thêm 540 nghìn đồng mỗi tháng so với năm ngoái.
        Bệnh viện tuyến cuối phải kết nối hệ thống khám chữa bệnh từ xa với tất cả trung tâm y tế huyện đảo; chậm nhất 31/3 vận hành thử, tháng 5 vận hành chính thức.
        Sớm ban hành nghị định quy định chi tiết việc đấu giá quyền sử dụng tần số vô tuyến điện, khắc phục bất cập đã nêu tại kết luận kiểm toán năm trước.
        Những nội dung thuộc bí mật nhà nước tuyệt đối không soạn thảo, lưu giữ trên máy tính có kết nối mạng; vi phạm sẽ bị xử lý kỷ luật, kể cả truy cứu hình sự.
        Đồng chí Phó Chủ tịch thường trực trực tiếp chỉ đạo, tháo gỡ từng điểm nghẽn về đền bù, tái định cư ở dự án hồ chứa nước ngọt phục vụ ba huyện ven biển.
        Tuổi trẻ cả nước xung kích xây dựng 1.200 ngôi nhà nhân ái, sửa chữa cầu dân sinh, thắp sáng đường quê và trồng mới một triệu cây xanh dọc bờ kênh.
        Hằng quý, chủ đầu tư công khai nhật ký giải ngân; dự án nào dưới 30% kế hoạch vào cuối tháng 8 thì cắt vốn, điều chuyển cho dự án khác có nhu cầu cấp bách.
        Xây dựng kịch bản ứng phó hạn mặn theo ba cấp độ; tích trữ nước ngọt ở ao, mương, túi mềm, bể chứa công cộng; khuyến cáo lịch xuống giống né mặn.
        Cải tạo lưới điện hạ áp ở 64 buôn làng thuộc tỉnh Đắk Lắk và Gia Lai, bảo đảm mọi hộ đồng bào được dùng điện an toàn, ổn định trước mùa mưa năm tới.
        Lãnh đạo Bộ Ngoại giao tiếp tục thúc đẩy ký kết hiệp định tương trợ tư pháp, bảo hộ công dân, đưa lao động bị lừa gạt ở nước ngoài về nước an toàn.
        Khuyến khích hợp tác xã kiểu mới liên kết sản xuất theo chuỗi, có hợp đồng bao tiêu, thương hiệu riêng; mỗi huyện chọn ít nhất ba sản phẩm đạt bốn sao.
        Kiên quyết thu hồi giấy phép các bến thủy nội địa hoạt động trái phép, chấm dứt tình trạng chở quá số người quy định, không áo phao trên hồ Ba Bể, Núi Cốc.
        Phương án phân luồng giao thông dịp nghỉ lễ Quốc khánh phải được công bố trước bảy ngày, có đường tránh cho xe tải nặng, tổ cứu hộ túc trực tại các nút cổ chai.
        Đến nay, đã có 29/34 tỉnh, thành phố hoàn thành số hóa sổ hộ tịch; năm địa phương còn lại cam kết kết thúc trước ngày 28 tháng 2 và chịu sự giám sát chặt chẽ.
        Giữ gìn tiếng nói, chữ viết của các dân tộc Thái, Mông, Dao, Khmer, Chăm; biên soạn sách song ngữ cho lớp một, lớp hai, bổ sung giáo viên người bản địa.
        Việt Nam ủng hộ mạnh mẽ mọi nỗ lực giảm nhẹ biến đổi khí hậu, sớm đưa sàn giao dịch tín chỉ các-bon trong nước vào hoạt động đúng lộ trình đã cam kết.
        Chuẩn bị chu đáo lực lượng, phương tiện, vật tư tại chỗ; kiểm tra kỹ tràn xả lũ, cống lấy nước dưới đập; cắm biển cảnh báo ở ngầm tràn, đường bị ngập sâu.
        Sau sắp xếp, đơn vị hành chính cấp xã mới cần ổn định tổ chức, bố trí đủ người làm việc ở bộ phận một cửa, tránh ùn ứ hồ sơ đất đai kéo dài nhiều tuần.
        Đẩy lùi tình trạng tảo hôn, bỏ học giữa chừng, đuối nước ở trẻ em; nhân rộng mô hình lớp dạy bơi miễn phí do đoàn viên và cựu quân nhân tổ chức dịp hè.
        Phát huy vai trò giám sát, phản biện xã hội của Mặt trận Tổ quốc; mọi khoản đóng góp của nhân dân đều phải được quyết toán, công khai trên bảng tin thôn xóm.
        Tổng Bí thư nhấn mạnh yêu cầu nói đi đôi với làm, lấy sự hài lòng của người dân, doanh nghiệp làm thước đo; cán bộ nào không đủ năng lực thì phải thay thế.
        Hệ thống cảnh báo sớm sạt lở đất ở 15 tỉnh miền núi phía Bắc được nâng cấp, gửi tin nhắn tới từng trưởng thôn ít nhất sáu giờ trước khi mưa lớn đổ về.
        Quyết định này thay thế Quyết định số 418 và có hiệu lực từ ngày 1 tháng 7; những hợp đồng đã ký trước thời điểm đó vẫn thực hiện theo điều khoản cũ.
        """
}
