extension [Block] {
    /// The blocks without the menus of a site.
    ///
    /// Three or more links in a row, each a paragraph of its own and none a sentence, are a menu.
    var withoutMenus: [Block] {
        var kept: [Block] = []
        var run: [Block] = []
        for block in self {
            if case .paragraph(let paragraph) = block, paragraph.isLink, paragraph.text.utf8.count < 160,
                !paragraph.prefix.hasPrefix("#")
            {
                run.append(block)
                continue
            }
            if run.count < 3 { kept += run }
            run = []
            kept.append(block)
        }
        return run.count < 3 ? kept + run : kept
    }
}
