/// The elements inside which a sentence goes on.
enum InlineTags {
  /// Each name's bytes, the last one lowest.
  static let names: Set<UInt64> = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img",
      "input", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
      "strong", "sub", "sup", "time", "u", "var", "wbr",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
