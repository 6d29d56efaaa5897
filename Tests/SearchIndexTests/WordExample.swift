import Testing

/// A text and its words, as both `WordScanner` and `search.js` find them.
struct WordExample: Sendable, CustomTestStringConvertible {
  var text: String
  var words: [String]

  init(_ text: String, _ words: [String]) {
    self.text = text
    self.words = words
  }

  var testDescription: String { text.debugDescription }

  static let all = [
    WordExample("", []),
    WordExample("  .,;:!?  ", []),
    WordExample("Open Source", ["open", "source"]),
    WordExample("node.js, scikit-learn", ["node", "js", "scikit", "learn"]),
    WordExample("snake_case don't", ["snake", "case", "don", "t"]),
    WordExample("don’t — “stop”…", ["don", "t", "stop"]),
    WordExample("C++ and C#", ["c", "c++", "and", "c", "c#"]),
    WordExample("C+++ a+b", ["c", "c++", "a", "a+", "b"]),
    WordExample("+1 #tag", ["1", "tag"]),
    WordExample("Café CAFÉ cafe\u{301}", ["cafe", "cafe", "cafe"]),
    WordExample("naïve Ångström Žižek", ["naive", "angstrom", "zizek"]),
    WordExample("é++", ["e", "e++"]),
    WordExample("İstanbul STRASSE straße", ["istanbul", "strasse", "straße"]),
    WordExample("ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]),
    WordExample("Ёлка Київ", ["елка", "киів"]),
    WordExample("東京都", ["東京", "京都", "都"]),
    WordExample("Swiftで書く", ["swift", "で書", "書く", "く"]),
    WordExample("데이터 베이스", ["데이", "이터", "터", "베이", "이스", "스"]),
    WordExample("データ・ベース", ["デー", "ータ", "タ", "ベー", "ース", "ス"]),
    WordExample("ＡＢＣ１２３ ﾃﾞｰﾀ", ["abc123", "デー", "ータ", "タ"]),
    WordExample("oﬃce x² Ⓐⓑ 𝐀𝑏𝟗", ["office", "x2", "ab", "ab9"]),
    WordExample("ship it 🚀 ❤️!", ["ship", "it"]),
    WordExample("हिन्दी ไทย", ["हिन्दी", "ไทย"]),
    WordExample("ทำ ĳs Ǆep", ["ท\u{E4D}\u{E32}", "ijs", "dzep"]),
    WordExample("مُحَمَّد שָׁלוֹם", ["محمد", "שלום"]),
    WordExample("𠮷野家", ["𠮷野", "野家", "家"]),
    WordExample("a\u{A0}b\u{2009}c\u{200B}d\u{3000}e", ["a", "b", "c", "d", "e"]),
    WordExample("x\u{0}y", ["x", "y"]),
  ]
}
