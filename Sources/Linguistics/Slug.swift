/// A name as an identifier: folded to ASCII, words joined by hyphens.
package enum Slug {
    /// `Slug.of("Bộ Khoa học và Công nghệ") == "bo-khoa-hoc-va-cong-nghe"`
    package static func of(_ name: some StringProtocol) -> String {
        var slug: [UInt8] = []
        for scalar in name.unicodeScalars {
            if let letter = Letter(scalar.value) {
                slug.append(letter.base)
            } else if scalar.value < 0x80, (0x30...0x39).contains(scalar.value) {
                slug.append(UInt8(scalar.value))
            } else if Letter.tone(ofCombining: scalar.value) == nil,
                Letter.mark(ofCombining: scalar.value) == nil,
                let last = slug.last, last != 0x2D
            {
                slug.append(0x2D)
            }
        }
        while slug.last == 0x2D { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }
}
