/// A style sheet that takes another's place without a reload. Paths of the site's output.
struct StyleChange: Hashable, Sendable, Encodable {
  var from: String
  var to: String

  /// Nil where the states have not the same style sheets.
  static func between(_ old: [String: String], _ new: [String: String]) -> [StyleChange]? {
    guard Set(old.keys) == Set(new.keys) else { return nil }
    return old.sorted { $0.key < $1.key }.compactMap { name, path in
      new[name].map { StyleChange(from: path, to: $0) }
    }
  }
}
