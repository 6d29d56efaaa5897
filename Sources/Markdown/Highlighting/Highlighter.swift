/// Code as HTML, its tokens in spans that the theme colours.
package enum Highlighter {
  /// Appends `code`, escaped for HTML, with `<span class="hl-KIND">` around its tokens; for a
  /// language that is not known, only escaped.
  ///
  /// Without its tags, what is appended is the code, byte for byte. No span reaches over a `\n`, so
  /// that lines can be wrapped one by one. Any bytes will do; nothing is read twice without bound.
  ///
  /// - Parameters:
  ///   - language: A name or alias, in any letter case: `swift`, `C++`, `sh`.
  /// - Complexity: O(*n*) in the bytes of `code`.
  package static func highlight(
    _ code: UnsafeBufferPointer<UInt8>, language: String, into output: inout [UInt8]
  ) {
    let code = CodeBytes(code)
    var taken: [UInt8] = []
    swap(&taken, &output)
    taken.reserveCapacity(taken.count + code.end * 3)
    let writer = TokenWriter(code, appendingTo: taken)
    output = (Syntax(named: language.lowercased())?.scan(code, into: writer) ?? writer).finish()
  }

  /// As above, for bytes that are owned.
  package static func highlight(
    _ code: [UInt8], language: String, into output: inout [UInt8]
  ) {
    code.withUnsafeBufferPointer { highlight($0, language: language, into: &output) }
  }

  /// Whether `language` is a name or an alias of a language that is highlighted.
  package static func knows(_ language: String) -> Bool {
    Syntax(named: language.lowercased()) != nil
  }
}
