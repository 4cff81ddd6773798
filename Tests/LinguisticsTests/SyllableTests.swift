import Linguistics
import Testing

@Suite struct SyllableTests {
    @Test func realSyllablesArePossible() {
        let words = Self.real.split(whereSeparator: \.isWhitespace)
        #expect(words.count >= 400)
        #expect(words.filter { !Syllable.isSyllable($0) } == [])
    }

    @Test func realSyllablesArePossibleInAnyFormAndCase() {
        for word in Self.real.split(whereSeparator: \.isWhitespace) {
            #expect(Syllable.isSyllable(word.uppercased()), "\(word)")
            #expect(Syllable.isSyllable(folded: word), "\(word)")
            #expect(Syllable.isSyllable(folded: FoldedText.fold(word)), "\(word)")
        }
    }

    @Test func impossibleSyllablesAreNot() {
        let words = Self.impossible.split(whereSeparator: \.isWhitespace)
        #expect(words.count >= 150)
        #expect(words.filter { Syllable.isSyllable($0) } == [])
    }

    @Test(arguments: [
        "ministry", "deadline", "thasng", "x", "", "bcd", "kpi", "starlink", "quoocs", "khcn", "thang11",
        "a-b", "日本",
    ])
    func otherWordsAreNone(word: String) {
        #expect(!Syllable.isSyllable(word))
        #expect(!Syllable.isSyllable(folded: word))
    }

    @Test(arguments: [
        "hoà hòa", "thuỷ thủy", "qúy quý", "giừơng giường", "khoẻ khỏe", "gìa già", "thúôc thuốc",
        "Quỳnh Quỳnh", "ngoăn̉ ngoẳn", "gíêng giếng", "uý úy",
    ])
    func theToneHasItsPlace(pair: String) throws {
        let words = pair.split(separator: " ")
        let syllable = try #require(Syllable(words[0]))
        let base = Array(words[1].composed().unicodeScalars)[syllable.toneIndex]
        #expect(Letter(base.value)?.tone == syllable.tone)
    }

    private static let real = """
        quýnh quỳnh nguệch nghuệch ngoạc ngoằn ngoèo khuỷu quạnh giếng giêng gìn gì giờ già giặt
        giết giũa giữa giận giỏi giấy giặc ươm ướt ương ước ưỡn ưu ứng ửng ủy uỷ úy uý hòa hoà thuở
        huơ quơ quở quờ xoong boong goòng loa oẹ oẻ òa oà oang oanh oách oăm oằn oải khoèo khoeo
        ngoéo ngoẹo loẹt toẹt xoèn ngoém hoắm hoắc hoặc choắt loắt thoắt ngoắt ngoặt xoắn xoăn khoăn
        băn loanh quanh quành quýt quít quyển quyết quyền quỷ quỹ quý quầy quấy quân quần quật quạt
        quắt quặt quắc quăng quẳng quắp quặp quẹo quèn quét quên quệt quếch quềnh quốc quớt quào
        quạu quai quái quán quang quáng quạc quách quả khuya khuyên khuyết tuyết tuyển tuyệt duyệt
        duyên nguyễn nguyên nguyệt huyện huyết huyệt chuyến chuyện truyền thuyền xuyên luyện quyến
        uyên uyển khuynh huynh huỳnh huých huỵch tuýp buýt voan phuy noãn doãn doanh đoàn đoán soạn
        thoại hoạt hoạch loạn toán khoán ngoài ngoái xoáy xoay loay hoay oái khoái xuề xòa huề thuế
        tuệ huệ lệch xuể nhuệ duệ khuếch huênh xuân chuẩn khuân luân tuần thuật luật xuất khuất
        khuẩn tuân quẩn bâng khuâng khuây khuấy nguây nguẩy xuống muống luống cuống chuông buông
        uống uốn muốn cuốn buồn tuôn suốt buốt tuột vuốt chuột chuộc cuộc buộc thuộc luộc guốc ruộng
        cuội buổi tuổi muối muỗi đuổi nguội rượu hươu bướu khướu mười người tươi cưới dưới rưỡi sườn
        vườn mượn lượn lượm gươm tướm cướp mướp ướp nượp được nước trước bước thước tượng thương
        phượng nhượng mướt lướt vượt trượt khứu lưu cứu hưu mưu sưu cửu ngửi gửi chửi mừng từng đừng
        chừng rừng bứt dứt mứt nứt vứt sứt lực sức mức chức thực trực nhức hừm kỹ kĩ kỳ kì lý lí mỹ
        mĩ tỷ tỉ hy hi sỹ sĩ vỹ vĩ ỷ ỉ y ý yêu yếu yến yên yểm yết yếm yểng iu ỉu ia ỉa ích ít ỉm in
        im ì nghĩa nghiêng nghiệp nghiệm nghiền nghỉ nghề nghe nghèo nghẹn nghẹt nghếch nghễnh
        nghênh nghịch nghìn nghĩ nghẽn ngành ngày ngơ ngợ ngữ ngừng nguồn ngoan ngoại ngã ngỗ ngổn
        ngang ghi ghế ghe ghé ghét ghen ghềnh ghim ghìm ghẹo ghê gồng gánh gà gỗ gở gừng gạo gầy gậy
        góa goá gặp kẻ kéo kết kêu kênh kếch kiến kiểm kiệt kiệm kiếp kiều kiêng kim kín kịp kịch
        kính kia kìa khía khiến khiếp khiếu khiêng không khổng khoẻ khỏe khách chếch chệch chênh
        lệnh bệnh mệnh vệnh hếch ếch tếch bĩu địu dịu líu lìu xíu phễu nếu lều rêu thêu đều nhiều
        liều chiều siêu tiểu tiêu thiểu hiểu biểu niêu xiêu điều xẻng leng keng beng xẹt sét téc séc
        éc eng bèo trèo chéo véo néo leo theo treo bóc khóc học tóc moóc soóc coóc ngoắc oóc ông ốc
        ôm ổn ốp ôi ồ hộp nộp tốp gộp bột một sốt cột tột hợp lớp đớp chớp thợ ớt vớt sợt lợt ngớt ợ
        ơn hơn đơn cơm sớm chơi mới với
        """

    private static let impossible = """
        abc ad af ag ak al anb and ank anl ans ar as av ax az ađ bb bha bla bra buyên buê by bya
        byên bz bàc bàt bãch bđ bưch ce chra ci cia cla coan coe coăn cra cuyên cuân cuê cy cya cé
        cê ddi dha dra dy ea ei enht eu ey eă fa fi fy fê ge ghap gho ghoan ghu ghà giia giiêng
        gioan giuyên giy gla glu gna gwe gy gê hla hâi hôch ie ien ieng inhc ion iong iâ iê iêch iên
        iêng iênh iêo iêu iôn iăn ja jo ka kan khla kna koan ku kuy kya kô kăn kười kạo lak lha ll
        lyên lăo lău mm mna moan moè muyên myêu mãp măi mảt nge ngeo ngha ngho nghoan nghu nghưa ngi
        ngiêng ngiệp ngr ngê nhr nn nyên nău nưch oau oei oeu oo ou oâ oô oă oăy oơ phoan phya pla
        poan pph pra psa puyên qa qq qu quoa quu quô quôc quông quơm quưa quươn qươn rha rr sha she
        sla sma sta stra syê tac tacch tach tachh tanc tand tangh tanhg tank tans tap tat thra tlo
        trh trr tyên tâo tôch tôpp tồt tổc uai uao uec uep uiu uêm uêng uôch uôp uôu uôy uă uơn uơng
        uưng uưu vha vuyên vuê vyê wa we wô xha xăo ya ym yn yng yo yu yê za zô â âch âi ânh âo ââ
        êc êi êng êo êy êê ôa ôe ôo ôpc ôu ôy ă ăch ăi ămt ănh ăo ău ăă đăk đđ đắck ơc ơch ơng ơnh
        ơo ơu ơy ơơ ưo ưp ưô ươ ươch ươnh ươo ươư ưư ưưu
        """
}
