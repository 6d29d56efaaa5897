extension Language {
  static let rust = Language(
    words: WordTable(
      keywords: """
        as async await break const continue crate dyn else extern for gen if impl in let loop \
        match mod move mut pub ref return self static super unsafe use where while
        """,
      functionKeywords: "fn", typeKeywords: "enum struct trait type union",
      types: """
        Self bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
        """,
      constants: "true false None Some Ok Err"),
    stringPrefixes: WordTable(keywords: "b r br c cr"),
    lineComments: ["//"], blockComments: [.nested],
    strings: [StringRule("\"", spansLines: true), StringRule("'")],
    features: [
      .capitalTypes, .capitalConstants, .properties, .hashAttributes, .lifetimes, .bangCalls,
      .prefixedRawStrings,
    ])
}
