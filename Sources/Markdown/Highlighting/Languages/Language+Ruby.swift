extension Language {
  static let ruby = Language(
    words: WordTable(
      keywords: """
        alias and begin BEGIN break case defined? do else elsif end END ensure for if in next not \
        or redo rescue retry return self super then undef unless until when while yield
        """,
      functionKeywords: "def", typeKeywords: "class module",
      constants: "true false nil __FILE__ __LINE__ __method__",
      functions: """
        attr_accessor attr_reader attr_writer extend include lambda loop p private proc protected \
        public puts raise require require_relative
        """),
    lineComments: ["#"],
    blockComments: [BlockComment(open: "=begin", close: "\n=end", atLineStart: true)],
    strings: [
      StringRule("\"", spansLines: true, interpolation: .hash),
      StringRule("'", spansLines: true), StringRule("`", interpolation: .hash),
    ],
    features: [
      .capitalTypes, .capitalConstants, .ruby, .regexLiterals, .objectKeys, .dollarNames,
    ],
    namePart: "?")
}
