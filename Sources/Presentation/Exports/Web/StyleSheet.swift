/// The look of an exported page.
enum StyleSheet {
    static let text = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fdfdfc; --quiet: #5c5c5c; --line: #d6d3cd;
          --past: #a3230f; --soon: #8a5a00; --mark: #1f5f8b }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8e6e1; --paper: #17181a; --quiet: #a5a29b; --line: #3b3c3f;
            --past: #ff8f7a; --soon: #f0be5a; --mark: #7fb8e0 }
        }
        body { color: var(--ink); background: var(--paper); margin: 2rem auto; padding: 0 1rem; max-width: 68rem;
          font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif }
        h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
        .answer { font-size: 1.2rem; font-weight: 600 }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; color: var(--quiet) }
        .facts dd { margin: 0 }
        .wide { overflow-x: auto; margin-top: 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
        table.tasks { table-layout: fixed; min-width: 44rem }
        .tasks th:nth-child(1) { width: 2rem } .tasks th:nth-child(2) { width: 18% }
        .tasks th:nth-child(4) { width: 17% } .tasks th:nth-child(5) { width: 22% }
        td p { margin: 0 0 .3rem }
        .quiet, cite { color: var(--quiet); font-size: .9rem; font-style: normal }
        .past { color: var(--past) }
        blockquote { border-left: 3px solid var(--line); margin: 1rem 0; padding-left: 1rem }
        svg { width: 100%; height: auto; font-size: 13px }
        svg text { fill: var(--ink); stroke: var(--paper); stroke-width: 4px; paint-order: stroke }
        svg .tick { fill: var(--quiet) }
        svg line { stroke: var(--line) } svg .today { stroke: var(--mark); stroke-dasharray: 4 3 }
        svg .span { stroke: var(--mark); stroke-width: 6; stroke-linecap: round; opacity: .45 }
        svg circle { fill: var(--mark) } svg .late { fill: var(--past); stroke: var(--past) }
        @media print { body { max-width: none } tr { break-inside: avoid } }
        """
}
