import Foundation

/// The character encoding of the C library, which libedit draws with.
///
/// Outside a UTF-8 locale libedit drops every non-ASCII letter and crashes on a non-ASCII prompt, so the
/// character type is UTF-8 whatever `LANG` says; the other categories stay as they were.
enum CharacterEncoding {
    static func adoptUTF8() {
        for locale in ["", "C.UTF-8", "en_US.UTF-8"] {
            setlocale(LC_CTYPE, locale)
            if isUTF8 { return }
        }
    }

    static var isUTF8: Bool {
        guard let name = nl_langinfo(Int32(CODESET)) else { return false }
        return ["UTF-8", "utf8"].contains(String(cString: name))
    }
}
