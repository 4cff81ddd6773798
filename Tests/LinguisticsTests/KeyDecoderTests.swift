import Linguistics
import Testing

@Suite struct KeyDecoderTests {
    /// The word, then the keys that mean it.
    @Test(arguments: [
        "tháng thasng thangs", "điện ddieenj ddieejn dieendj dieenjd",
        "người nguwowif nguwoif nguowif nguoiwf",
        "thuở thuowr", "thưởng thuowngr thuwowngr", "quở quowr", "như nhw nhuw", "bộ booj booj", "Bộ Booj",
        "BỘ BOOJ",
        "Đất Ddaats DDaats", "ĐẤT DDAATS", "dân dana daan", "đâu ddaua ddaau", "xoong xooong", "không khoong",
        "hoàn hoanf hoafn", "quý quys", "khuỷu khuyur", "quyền quyeenf quyeefn", "gì gif", "gìn ginf",
        "già giaf",
        "giếng gieengs", "ươm uwowm uowm", "lưu luwu luuw", "mưa muwa muaw", "xuân xuaan",
        "hoặc hoawcj hoacwj",
        "Đắk Ddawks", "nghiêng nghieeng", "mới mowis moiws", "đổi ddooir doidor", "nội nooij noioj",
        "ngoáo ngoaos",
        "ta tafz", "ngoèo ngoeof", "uống uoongs", "rượu ruwowuj ruouwj",
    ])
    func telex(line: String) {
        let words = line.split(separator: " ")
        for keys in words.dropFirst() {
            #expect(KeyDecoder.telex(keys).map { Word($0.text) } == Word(words[0]), "\(keys)")
        }
        #expect(words.dropFirst().allSatisfy { KeyDecoder.telex($0)?.text == String(words[0]) })
    }

    @Test(arguments: [
        "tháng tha1ng thang1", "đầu d9a6u2 d9au62 dau962", "từ tu72 tu27", "nước nu7o7c1 nuo7c1 nuoc71",
        "thuở thuo73 thuo37", "giờ gio72", "quyết quye6t1 quyet61", "số so61", "năm na8m nam8",
        "khuỷu khuyu3",
        "ươm u7o7m uo7m", "quý quy1 qu1y", "mưa mu7a mua7", "Đề D9e62", "ĐỀ D9E62", "xuân xua6n",
        "người ngu7o7i2",
    ])
    func vni(line: String) {
        let words = line.split(separator: " ")
        for keys in words.dropFirst() {
            #expect(KeyDecoder.vni(keys)?.text == String(words[0]), "\(keys)")
        }
    }

    @Test(arguments: [
        "tatf", "thangsf", "ministry", "week", "quarter", "due", "bcds", "w0", "", "s", "thang", "sau",
        "files",
        "documents", "nghiepj", "cias", "tasks", "window",
    ])
    func otherWordsAreNoTelex(keys: String) {
        #expect(KeyDecoder.telex(keys) == nil)
    }

    @Test(arguments: [
        "thang12", "thang", "q2", "g20", "12", "5g", "covid19", "a10", "h5n1", "quy0", "t11", "web3",
    ])
    func otherWordsAreNoVNI(keys: String) {
        #expect(KeyDecoder.vni(keys) == nil)
    }

    @Test(arguments: ["thangs", "his", "of", "vuj"]) func aToneKeyAtTheEndIsWeak(keys: String) {
        #expect(KeyDecoder.telex(keys)?.isStrong == false)
    }

    @Test(arguments: ["thasng", "nawm", "ddi", "booj", "nhw"]) func otherKeysAreStrong(keys: String) {
        #expect(KeyDecoder.telex(keys)?.isStrong == true)
    }
}
