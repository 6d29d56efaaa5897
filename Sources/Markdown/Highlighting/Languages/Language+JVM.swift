extension Language {
  static let java = Language(
    words: WordTable(
      keywords: """
        abstract assert break case catch continue default do else exports extends final finally \
        for goto if implements import instanceof module native new opens package permits private \
        protected provides public requires return sealed static strictfp super switch \
        synchronized this throw throws transient try uses var volatile while with yield
        """,
      typeKeywords: "class enum interface record",
      types: "boolean byte char double float int long short void", constants: "true false null"),
    lineComments: ["//"], blockComments: [.c],
    strings: [StringRule("\"\"\"", spansLines: true), StringRule("\""), StringRule("'")],
    features: [.capitalTypes, .capitalConstants, .properties, .atAttributes], namePart: "$")

  static let kotlin = Language(
    words: WordTable(
      keywords: """
        abstract actual annotation as break by catch companion const constructor continue \
        crossinline data delegate do else expect external final finally for get if import in \
        infix init inline inner internal is it lateinit noinline open operator out override \
        package private protected public reified return sealed set super suspend tailrec this \
        throw try val value var vararg when where while
        """,
      functionKeywords: "fun", typeKeywords: "class enum interface object typealias",
      constants: "true false null"),
    lineComments: ["//"], blockComments: [.nested],
    strings: [
      StringRule("\"\"\"", escape: nil, spansLines: true, interpolation: .dollar),
      StringRule("\"", interpolation: .dollar), StringRule("'"),
    ],
    features: [.capitalTypes, .capitalConstants, .properties, .atAttributes])
}
