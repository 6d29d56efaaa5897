extension Language {
  static let swift = Language(
    words: WordTable(
      keywords: """
        actor any as associatedtype async await borrowing break case catch consume consuming \
        continue convenience copy default defer deinit didSet do dynamic each else extension \
        fallthrough false fileprivate final for get guard if import in indirect infix init inout \
        internal is isolated lazy let macro mutating nonisolated nonmutating open operator \
        optional override package postfix precedencegroup prefix private public repeat required \
        rethrows return self sending set some static subscript super switch throw throws \
        try unowned var weak where while willSet
        """,
      functionKeywords: "func",
      typeKeywords: "class enum protocol struct typealias", types: "Self",
      constants: "true false nil"),
    lineComments: ["//"], blockComments: [.nested],
    strings: [
      StringRule("\"\"\"", spansLines: true, interpolation: .swift),
      StringRule("\"", interpolation: .swift),
    ],
    features: [.capitalTypes, .properties, .atAttributes, .hashNames, .hashStrings, .dollarNames])
}
