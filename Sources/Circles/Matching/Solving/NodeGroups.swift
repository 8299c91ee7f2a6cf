/// Which outermost blossom every node is in, and what nodes cost.
///
/// A price is kept as that of the node and that of its group, so that the prices of a whole group change in one step.
/// Uniting and splitting groups costs as much as all but the largest of them have nodes.
struct NodeGroups: ~Copyable {
    private let groups: Cells<Int32>
    private let sizes: Cells<Int32>
    private let owners: Cells<Int32>
    private let prices, groupPrices: Cells<Int>
    /// The nodes before and after each in its group, round and round.
    private let before, after: Cells<Int32>
    private var unused: [Int32] = []

    /// Every node by itself, free of charge.
    init(nodes: Int32) {
        let all = Array(0..<nodes)
        groups = Cells(all)
        sizes = Cells(repeating: 1, count: all.count)
        owners = Cells(all)
        prices = Cells(repeating: 0, count: all.count)
        groupPrices = Cells(repeating: 0, count: all.count)
        before = Cells(all)
        after = Cells(all)
    }

    /// The blossom of a node's group, or the node itself.
    func owner(of node: Int32) -> Int32 { owners[groups[node]] }

    /// How many nodes are in a node's group.
    func size(with node: Int32) -> Int32 { sizes[groups[node]] }

    /// The next node of the same group; after all others the first again.
    func next(after node: Int32) -> Int32 { after[node] }

    /// What a node costs.
    func price(of node: Int32) -> Int { prices[node] + groupPrices[groups[node]] }

    /// Makes all nodes of a node's group dearer, or cheaper.
    func raise(groupOf node: Int32, by change: Int) { groupPrices[groups[node]] += change }

    /// Gives a node's group to a blossom, or to its only node.
    func give(groupOf node: Int32, to owner: Int32) { owners[groups[node]] = owner }

    /// Makes one group of several, each given by one of its nodes.
    mutating func unite(_ nodes: [Int32], under owner: Int32) {
        guard let largest = nodes.max(by: { sizes[groups[$0]] < sizes[groups[$1]] }) else { return }
        let target = groups[largest]
        for first in nodes where groups[first] != target {
            let group = groups[first]
            let change = groupPrices[group] - groupPrices[target]
            var node = first
            repeat {
                groups[node] = target
                prices[node] += change
                node = after[node]
            } while node != first
            sizes[target] += sizes[group]
            unused.append(group)
            let (last, next) = (before[first], after[largest])
            (after[largest], before[first]) = (first, largest)
            (after[last], before[next]) = (next, last)
        }
        owners[target] = owner
    }

    /// Takes nodes out of their group and makes another of them.
    mutating func split(_ nodes: [Int32], to owner: Int32) {
        guard let first = nodes.first, let group = unused.popLast() else { return }
        let old = groups[first]
        sizes[old] -= Int32(nodes.count)
        sizes[group] = Int32(nodes.count)
        (owners[group], groupPrices[group]) = (owner, groupPrices[old])
        for node in nodes {
            groups[node] = group
            (after[before[node]], before[after[node]]) = (after[node], before[node])
        }
        for (index, node) in nodes.enumerated() {
            let next = nodes[(index + 1) % nodes.count]
            (after[node], before[next]) = (next, node)
        }
    }
}
