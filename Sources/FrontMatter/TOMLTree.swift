/// The tables of a TOML text while they are filled, in any order, by headers and dotted keys.
struct TOMLTree {
  /// Who made a table decides who may add to it.
  enum Maker {
    /// A header further down its path.
    case path
    case header, dottedKey, inline
  }

  enum Kind {
    case scalar(String, YAMLNode.Style)
    case list([Int])
    case table(Maker, [Entry])
    /// What `[[name]]` makes.
    case tables([Int])
  }

  struct Entry {
    var key: TOMLKey
    /// The node's number.
    var node: Int
  }

  private struct Node {
    var kind: Kind
    var range: Range<Int>
    /// Of a table: the place of each key among its entries.
    var places: [String: Int] = [:]
  }

  /// The number of the outermost table.
  static let root = 0

  private let limits: FrontMatterLimits
  private var nodes = [Node(kind: .table(.header, []), range: 0..<0)]

  init(limits: FrontMatterLimits) { self.limits = limits }

  mutating func add(_ kind: Kind, _ range: Range<Int>) -> Int {
    nodes.append(Node(kind: kind, range: range))
    return nodes.count - 1
  }

  mutating func setRange(of node: Int, _ range: Range<Int>) { nodes[node].range = range }

  /// Puts a value under a key that leads from `table` through tables that dotted keys made.
  mutating func insert(_ node: Int, at keys: [TOMLKey], in table: Int) throws(TOMLFault) {
    guard let last = keys.last else { return }
    var table = table
    for key in keys.dropLast() {
      guard let next = child(key, of: table) else {
        table = put(add(.table(.dottedKey, []), key.range), key, in: table)
        continue
      }
      guard case .table(.dottedKey, _) = nodes[next].kind else { throw repeated(key, in: table) }
      table = next
    }
    if child(last, of: table) != nil { throw repeated(last, in: table) }
    _ = put(node, last, in: table)
  }

  /// The table that the header `[keys]` or `[[keys]]` opens.
  mutating func open(_ keys: [TOMLKey], isItem: Bool) throws(TOMLFault) -> Int {
    guard let last = keys.last else { return Self.root }
    var table = Self.root
    for key in keys.dropLast() { table = try step(to: key, from: table) }
    return isItem ? try item(last, in: table) : try header(last, in: table)
  }

  private mutating func step(to key: TOMLKey, from table: Int) throws(TOMLFault) -> Int {
    guard let next = child(key, of: table) else {
      return put(add(.table(.path, []), key.range), key, in: table)
    }
    switch nodes[next].kind {
    case .table(.inline, _), .scalar, .list: throw repeated(key, in: table)
    case .table: return next
    case .tables(let items): return items.last ?? next
    }
  }

  private mutating func header(_ key: TOMLKey, in table: Int) throws(TOMLFault) -> Int {
    guard let node = child(key, of: table) else {
      return put(add(.table(.header, []), key.range), key, in: table)
    }
    guard case .table(.path, let entries) = nodes[node].kind else {
      throw repeated(key, in: table)
    }
    nodes[node].kind = .table(.header, entries)
    return node
  }

  private mutating func item(_ key: TOMLKey, in table: Int) throws(TOMLFault) -> Int {
    let item = add(.table(.header, []), key.range)
    guard let node = child(key, of: table) else {
      _ = put(add(.tables([item]), key.range), key, in: table)
      return item
    }
    guard case .tables(let items) = nodes[node].kind else { throw repeated(key, in: table) }
    nodes[node].kind = .tables(items + [item])
    return item
  }

  private func child(_ key: TOMLKey, of table: Int) -> Int? {
    guard case .table(_, let entries) = nodes[table].kind, let place = nodes[table].places[key.text]
    else { return nil }
    return entries[place].node
  }

  private mutating func put(_ node: Int, _ key: TOMLKey, in table: Int) -> Int {
    guard case .table(let maker, var entries) = nodes[table].kind else { return node }
    nodes[table].kind = .table(maker, [])
    nodes[table].places[key.text] = entries.count
    entries.append(Entry(key: key, node: node))
    nodes[table].kind = .table(maker, entries)
    return node
  }

  private func repeated(_ key: TOMLKey, in table: Int) -> TOMLFault {
    var first: Range<Int>?
    if case .table(_, let entries) = nodes[table].kind, let place = nodes[table].places[key.text] {
      first = entries[place].key.range
    }
    return TOMLFault(
      message: "a key is written once; \(key.text.quotedExcerpt) is here again", range: key.range,
      first: first)
  }

  /// The finished values below `node`, in the order in which their keys were first written.
  func value(of node: Int = root, depth: Int = 0) throws(TOMLFault) -> YAMLNode {
    let range = nodes[node].range
    guard depth < limits.depth else { throw limits.tooDeep(range) }
    switch nodes[node].kind {
    case .scalar(let text, let style): return YAMLNode(.scalar(text, style), range: range)
    case .list(let items), .tables(let items):
      var values: [YAMLNode] = []
      for item in items { values.append(try value(of: item, depth: depth + 1)) }
      return YAMLNode(.sequence(values), range: range)
    case .table(_, let entries):
      var values: [YAMLEntry] = []
      for entry in entries {
        values.append(
          YAMLEntry(
            key: entry.key.text, keyRange: entry.key.range,
            value: try value(of: entry.node, depth: depth + 1)))
      }
      return YAMLNode(.mapping(values), range: range)
    }
  }
}
