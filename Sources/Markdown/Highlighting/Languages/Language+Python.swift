extension Language {
  static let python = Language(
    words: WordTable(
      keywords: """
        and as assert async await break case continue del elif else except finally for from \
        global if import in is lambda match nonlocal not or pass raise return try while with yield
        """,
      functionKeywords: "def", typeKeywords: "class",
      types: "bool bytearray bytes complex dict float frozenset int list object set str tuple type",
      constants: "True False None Ellipsis NotImplemented self cls __name__ __file__",
      functions: """
        abs all any callable chr dir divmod enumerate eval exec filter format getattr hasattr \
        hash help id input isinstance issubclass iter len map max min next open ord pow print \
        range repr reversed round setattr sorted staticmethod classmethod property sum super \
        vars zip __import__
        """),
    stringPrefixes: WordTable(
      keywords: "r b f u t br rb fr rf R B F U T Br bR BR Rb rB RB Fr fR FR Rf rF RF"),
    lineComments: ["#"],
    strings: [
      StringRule("\"\"\"", spansLines: true), StringRule("'''", spansLines: true),
      StringRule("\""), StringRule("'"),
    ],
    features: [.capitalTypes, .capitalConstants, .properties, .atAttributes])
}
