import SiteModel

extension ExtraValue {
  /// One item of a list or a mapping, and what is left without it; nil where nothing would be left.
  func splitting(_ part: Int) -> (taken: ExtraValue, rest: ExtraValue)? {
    switch self {
    case .text: return nil
    case .list(var items):
      guard items.count > 1, items.indices.contains(part) else { return nil }
      let taken = items.remove(at: part)
      return (.list([taken]), .list(items))
    case .mapping(var entries):
      guard entries.count > 1, entries.indices.contains(part) else { return nil }
      let taken = entries.remove(at: part)
      return (.mapping([taken]), .mapping(entries))
    }
  }
}
