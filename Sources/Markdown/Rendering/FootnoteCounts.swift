/// How often each footnote is referred to, and how far the writing has come.
struct FootnoteCounts {
  /// References in the whole document by the footnote's number.
  private(set) var total: [Int: Int] = [:]
  /// References written so far.
  private var written: [Int: Int] = [:]
  /// The number of the definition being written; 0 before the first.
  var current = 0

  init() {}

  /// Counts beforehand: a footnote can be referred to from a later one.
  init(in root: SyntaxNode) {
    var pictures = 0
    var walk = TreeWalk(root)
    while let step = walk.next() {
      switch step {
      case .enter(let node) where node.kind == .image: pictures += 1
      case .leave(let node) where node.kind == .image: pictures -= 1
      case .enter(let node) where node.kind == .footnoteReference && pictures == 0:
        total[Self.number(of: node), default: 0] += 1
      default: break
      }
    }
  }

  /// Counts one more reference and returns which one it is, from 1.
  mutating func refer(to number: Int) -> Int {
    written[number, default: 0] += 1
    return written[number, default: 1]
  }

  static func number(of reference: SyntaxNode) -> Int {
    Int(String(decoding: reference.literal, as: UTF8.self)) ?? 0
  }
}
