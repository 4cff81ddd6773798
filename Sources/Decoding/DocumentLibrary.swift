import CLateBinding

/// A C library that documents are read with, bound when the first of them needs it.
enum DocumentLibrary {
    case archive, xml

    // What binding says is missing; nothing once a library is bound.
    private static let missingArchive = late_binding_archive().map { String(cString: $0) }
    private static let missingXML = late_binding_xml().map { String(cString: $0) }

    /// Must be called before any of its functions; `path` is the document that needs it.
    func bind(for path: String) throws(DecodingError) {
        let (isMissing, package) =
            switch self {
            case .archive: (Self.missingArchive != nil, "libarchive13")
            case .xml: (Self.missingXML != nil, "libxml2")
            }
        if isMissing { throw .toolMissing(path: path, tool: package, package: package) }
    }
}
