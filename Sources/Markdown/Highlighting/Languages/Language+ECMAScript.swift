extension Language {
  private static let scriptWords = """
    as async await break case catch const continue debugger default delete do else export extends \
    finally for from get if import in instanceof let new of return set static super switch this \
    throw try typeof var void while with yield
    """
  private static let scriptConstants = "true false null undefined NaN Infinity globalThis"
  private static let scriptFunctions = """
    fetch parseFloat parseInt isNaN isFinite require setInterval setTimeout clearInterval \
    clearTimeout queueMicrotask structuredClone
    """
  private static let scriptStrings = [
    StringRule("\""), StringRule("'"), StringRule("`", spansLines: true, interpolation: .dollar),
  ]
  private static let scriptFeatures: Features = [
    .capitalTypes, .capitalConstants, .properties, .objectKeys, .regexLiterals, .atAttributes,
  ]

  static let javaScript = Language(
    words: WordTable(
      keywords: scriptWords, functionKeywords: "function", typeKeywords: "class",
      constants: scriptConstants, functions: scriptFunctions),
    lineComments: ["//"], blockComments: [.c], strings: scriptStrings, features: scriptFeatures,
    namePart: "$")

  static let typeScript = Language(
    words: WordTable(
      keywords: scriptWords + " " + """
        abstract accessor asserts declare implements infer is keyof out override private \
        protected public readonly satisfies unique using
        """,
      functionKeywords: "function",
      typeKeywords: "class enum interface namespace module type",
      types: "any bigint boolean never number object string symbol unknown",
      constants: scriptConstants, functions: scriptFunctions),
    lineComments: ["//"], blockComments: [.c], strings: scriptStrings, features: scriptFeatures,
    namePart: "$")

  static let json = Language(
    words: WordTable(constants: "true false null"), lineComments: ["//"], blockComments: [.c],
    strings: [StringRule("\"")], features: [.stringKeys])
}
