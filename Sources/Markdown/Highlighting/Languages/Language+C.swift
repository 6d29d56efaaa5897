extension Language {
  private static let cWords = """
    break case continue default do else extern for goto if inline register restrict return sizeof \
    static switch typedef volatile while const auto _Alignas _Alignof _Atomic _Generic _Noreturn \
    _Static_assert _Thread_local alignas alignof static_assert thread_local typeof
    """
  private static let cTypes = """
    void char short int long float double signed unsigned bool _Bool _Complex size_t ssize_t \
    ptrdiff_t wchar_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t \
    uintptr_t FILE va_list time_t char8_t char16_t char32_t
    """

  static let c = Language(
    words: WordTable(
      keywords: cWords, typeKeywords: "struct union enum", types: cTypes,
      constants: "true false NULL nullptr"),
    stringPrefixes: WordTable(keywords: "L u U u8"),
    lineComments: ["//"], blockComments: [.c], strings: [StringRule("\""), StringRule("'")],
    features: [.preprocessor, .capitalConstants, .quotedDigits])

  static let cPlusPlus = Language(
    words: WordTable(
      keywords: cWords + " " + """
        and bitand bitor catch co_await co_return co_yield concept const_cast consteval constexpr \
        constinit decltype delete dynamic_cast explicit export final friend import module mutable \
        new noexcept not operator or override private protected public reinterpret_cast requires \
        static_cast template this throw try typeid typename using virtual xor asm
        """,
      typeKeywords: "struct union enum class namespace", types: cTypes,
      constants: "true false NULL nullptr"),
    stringPrefixes: WordTable(keywords: "L u U u8 R LR uR UR u8R"),
    lineComments: ["//"], blockComments: [.c], strings: [StringRule("\""), StringRule("'")],
    features: [
      .preprocessor, .capitalConstants, .capitalTypes, .quotedDigits, .prefixedRawStrings,
    ])
}
