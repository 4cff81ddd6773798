extension String {
    /// The text with its first letter in upper case.
    package var startingUpper: String { starting { $0.uppercased() } }

    /// The text with its first letter in lower case.
    package var startingLower: String { starting { $0.lowercased() } }

    private func starting(_ change: (Character) -> String) -> String {
        guard let first else { return self }
        let changed = change(first)
        return changed.utf8.elementsEqual(first.utf8) ? self : changed + dropFirst()
    }
}
