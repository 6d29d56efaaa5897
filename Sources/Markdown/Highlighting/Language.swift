/// The lexical grammar of a language, as a table that one scanner reads.
final class Language: Sendable {
  let words: WordTable
  /// Words that belong to the string that follows them at once: `r"…"`, `u8"…"`.
  let stringPrefixes: WordTable
  let lineComments: [Delimiter]
  let blockComments: [BlockComment]
  /// The longest opening first.
  let strings: [StringRule]
  let features: Features
  /// What each byte may begin; by the byte's value.
  let classes: [ByteClass]
  /// Bytes besides letters, digits and `_` that a name may hold; each sets its bit.
  let namePart: [Bool]

  struct BlockComment: Sendable {
    var open: Delimiter
    var close: Delimiter
    var nests = false
    var atLineStart = false

    static let c = Self(open: "/*", close: "*/")
    static let nested = Self(open: "/*", close: "*/", nests: true)
  }

  /// What only some languages know.
  struct Features: OptionSet, Sendable {
    let rawValue: UInt32

    /// `Capital` is a type.
    static let capitalTypes = Self(rawValue: 1 << 0)
    /// `ALL_CAPITALS` is a constant.
    static let capitalConstants = Self(rawValue: 1 << 1)
    /// `name` after a dot is a property.
    static let properties = Self(rawValue: 1 << 2)
    /// `{name: …, name: …}`.
    static let objectKeys = Self(rawValue: 1 << 3)
    /// `"name": …`.
    static let stringKeys = Self(rawValue: 1 << 4)
    /// `@name`.
    static let atAttributes = Self(rawValue: 1 << 5)
    /// `#[name(…)]` and `#![…]`.
    static let hashAttributes = Self(rawValue: 1 << 6)
    /// `#name` at the start of a line, `#include <name>`.
    static let preprocessor = Self(rawValue: 1 << 7)
    /// `#name` anywhere.
    static let hashNames = Self(rawValue: 1 << 8)
    /// `#"…"#`, with any number of `#`.
    static let hashStrings = Self(rawValue: 1 << 9)
    /// `r#"…"#` and, for C++, `R"name(…)name"`.
    static let prefixedRawStrings = Self(rawValue: 1 << 10)
    /// `$$…$$`, `$name$…$name$`.
    static let dollarStrings = Self(rawValue: 1 << 11)
    /// `/…/` where a value may stand.
    static let regexLiterals = Self(rawValue: 1 << 12)
    /// `'name` that is no character.
    static let lifetimes = Self(rawValue: 1 << 13)
    /// `name!`.
    static let bangCalls = Self(rawValue: 1 << 14)
    /// `:name`, `@name`, `@@name`, `$name`, `name?`, `%w[…]`, `<<~NAME`.
    static let ruby = Self(rawValue: 1 << 15)
    /// `1'000`.
    static let quotedDigits = Self(rawValue: 1 << 16)
    /// `$name` and `$1`.
    static let dollarNames = Self(rawValue: 1 << 17)
  }

  init(
    words: WordTable, stringPrefixes: WordTable = WordTable(), lineComments: [Delimiter] = [],
    blockComments: [BlockComment] = [], strings: [StringRule], features: Features = [],
    namePart: StaticString = ""
  ) {
    self.words = words
    self.stringPrefixes = stringPrefixes
    self.lineComments = lineComments
    self.blockComments = blockComments
    self.strings = strings
    self.features = features
    var part = (0...255).map { UInt8($0).isWord }
    for index in 0..<namePart.utf8CodeUnitCount { part[Int(namePart.utf8Start[index])] = true }
    self.namePart = part
    let delimiters =
      lineComments + blockComments.map(\.open) + strings.map(\.open)
    classes = ByteClass.table(
      marks: Set(delimiters.map { $0[0] } + features.marks))
  }
}

extension Language.Features {
  /// The bytes that need a closer look because of a feature.
  fileprivate var marks: [UInt8] {
    let marks: [(Self, String)] = [
      (.atAttributes, "@"), (.hashAttributes, "#"), (.preprocessor, "#"), (.hashNames, "#"),
      (.hashStrings, "#"), (.dollarStrings, "$"), (.regexLiterals, "/"), (.lifetimes, "'"),
      (.ruby, ":@$%<"), (.dollarNames, "$"),
    ]
    return marks.filter { contains($0.0) }.flatMap { $0.1.utf8 }
  }
}
