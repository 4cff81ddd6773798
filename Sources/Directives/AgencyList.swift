/// Agencies sorted by id.
///
/// Those of a knowledge base are read out of it one by one when they are asked for: a question needs few of them.
package struct AgencyList: Sendable {
    private enum Storage {
        case read([Agency])
        case stored(count: Int, id: @Sendable (Int) -> String, agency: @Sendable (Int) -> Agency)
    }

    private let storage: Storage

    /// - Parameter agencies: in any order.
    package init(_ agencies: [Agency] = []) {
        storage = .read(agencies.sorted { $0.id < $1.id })
    }

    /// Agencies that lie somewhere, sorted by id.
    ///
    /// - Parameters:
    ///   - id: the id of the agency at a place, which costs less than all of it.
    ///   - agency: the agency at a place; asked for as often as it is needed.
    package init(
        count: Int, id: @escaping @Sendable (Int) -> String, agency: @escaping @Sendable (Int) -> Agency
    ) {
        storage = .stored(count: count, id: id, agency: agency)
    }

    /// The place of an id.
    package func index(of id: String) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            let found = self.id(at: middle)
            if found == id { return middle }
            if found < id { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func id(at index: Int) -> String {
        switch storage {
        case .read(let agencies): agencies[index].id
        case .stored(_, let id, _): id(index)
        }
    }
}

extension AgencyList: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int {
        switch storage {
        case .read(let agencies): agencies.count
        case .stored(let count, _, _): count
        }
    }

    package subscript(index: Int) -> Agency {
        switch storage {
        case .read(let agencies): agencies[index]
        case .stored(_, _, let agency): agency(index)
        }
    }
}

extension AgencyList: Hashable {
    package static func == (left: AgencyList, right: AgencyList) -> Bool { left.elementsEqual(right) }
    package func hash(into hasher: inout Hasher) { for agency in self { hasher.combine(agency.id) } }
}
