import Diagnostics

/// What libyaml found wrong, before it is put into an author's words.
struct YAMLProblem {
  /// libyaml's own phrases.
  var problem: String
  var context: String
  /// In bytes.
  var offset: Int
  /// Where the construct began that could not be finished, in bytes.
  var contextOffset: Int
  /// The character that no text may hold, where that is the problem.
  var character: Int?

  /// The fault in the words of someone who writes pages, at the place to mend.
  func fault(in bytes: UnsafeBufferPointer<UInt8>, _ lines: LineMap) -> YAMLFault {
    let text = YAMLProblemText(bytes: bytes, lines: lines)
    return tab(text) ?? colon(text) ?? control(text) ?? known(text)
      ?? YAMLFault(.yamlSyntax, "this is not YAML: \(problem)", at: text.span(offset))
  }

  private func tab(_ text: YAMLProblemText) -> YAMLFault? {
    for place in [offset, contextOffset] {
      guard let tab = text.indentingTab(onLineOf: place) else { continue }
      return YAMLFault(
        .yamlTab, "YAML is indented with spaces; found a tab", at: text.span(tab))
    }
    return nil
  }

  private func control(_ text: YAMLProblemText) -> YAMLFault? {
    guard let character else { return nil }
    let code = String(character, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return YAMLFault(
      .yamlSyntax, "a text holds no control characters; found U+\(padded)",
      at: text.span(offset))
  }

  /// `title: Swift: a guide`, and a key that is indented as if it continued the line above.
  private func colon(_ text: YAMLProblemText) -> YAMLFault? {
    guard problem.hasPrefix("mapping values are not allowed") else { return nil }
    guard let (key, value) = text.keyAndValue(onLineOf: offset, before: offset) else {
      if let above = text.lineAbove(offset), !text.isIndentedFurther(offset, than: above) {
        return line(text, at: above)
      }
      return YAMLFault(
        .yamlColon,
        "this line continues the value above it, as it is indented further; a key begins in the "
          + "column of the keys around it, and a value that holds ': ' needs quotes",
        at: text.lineSpan(offset))
    }
    let quoted = "\(key): \(text.quoted(value))"
    let hint = quoted.utf8.count <= 100 ? "; write \(quoted)" : ""
    return YAMLFault(
      .yamlColon, "a value that holds ': ' needs quotes\(hint)",
      at: text.lines.span(value), mendable: value)
  }

  private func known(_ text: YAMLProblemText) -> YAMLFault? {
    if context == "while scanning an alias" || context == "while scanning an anchor" {
      return syntax("a value that begins with '*' or '&' needs quotes", text, contextOffset)
    }
    if context == "while scanning a quoted scalar" || context == "while parsing a quoted scalar" {
      return quotedText(text)
    }
    if problem == "did not find expected node content" { return start(text) }
    if context.hasPrefix("while parsing a flow") { return flow(text) }
    if context.hasPrefix("while scanning a block scalar") {
      return syntax(
        "the text of '|' or '>' begins on the line below; a value that begins with one of them "
          + "needs quotes", text, contextOffset)
    }
    switch problem {
    case "found character that cannot start any token":
      let found = text.character(at: offset)
      return syntax("a value that begins with '\(found)' needs quotes", text, offset)
    case "could not find expected ':'":
      return line(text, at: contextOffset)
    case "block sequence entries are not allowed in this context":
      return syntax(
        "a list begins on the line below its key, or is written [one, two]", text, offset)
    case "did not find expected '-' indicator":
      return syntax("items of a list begin with '-', each in the same column", text, offset)
    case "mapping keys are not allowed in this context":
      return syntax("a value that begins with '? ' needs quotes", text, offset)
    case "did not find expected key":
      return syntax(
        text.follows(offset, oneOf: "'\"")
          ? "nothing follows a text in quotes; put the whole value in quotes"
          : text.follows(offset, oneOf: "]}")
            ? "nothing follows a ']' or '}'; put the whole value in quotes"
            : "keys begin in the same column, each as 'key: value'", text, offset)
    case "did not find expected <document start>":
      return syntax("there is one YAML document; something follows its end", text, offset)
    case _ where context.contains("tag") || context.contains("directive"):
      return syntax(
        "a value that begins with '!' or '%' needs quotes", text, contextOffset)
    default: return nil
    }
  }

  private func quotedText(_ text: YAMLProblemText) -> YAMLFault {
    if problem == "found unknown escape character" {
      return syntax(
        "'\\\(text.character(at: offset + 1))' is not an escape of text in double quotes; "
          + "use single quotes to keep '\\' as it is", text, offset)
    }
    if problem.contains("escape") || problem.contains("hexdecimal") {
      return syntax(
        "an escape in double quotes is not complete; use single quotes to keep '\\' as it is",
        text, offset)
    }
    return syntax("a text in quotes ends with the quote it begins with", text, contextOffset)
  }

  /// Where a value should begin there is a sign that begins none, or nothing.
  private func start(_ text: YAMLProblemText) -> YAMLFault {
    guard offset < text.bytes.count else {
      return syntax(
        "a list in '[…]' or a mapping in '{…}' is closed; what follows ' #' is a comment, unless "
          + "it stands in quotes", text, text.lastOpener ?? offset)
    }
    let found = text.character(at: offset)
    return context.hasPrefix("while parsing a flow")
      ? syntax("a value stands between each '[', ',' and ']'; found '\(found)'", text, offset)
      : syntax("a value that begins with '\(found)' needs quotes", text, offset)
  }

  private func flow(_ text: YAMLProblemText) -> YAMLFault {
    context.hasSuffix("sequence")
      ? syntax("a list that begins with '[' ends with ']', with ',' between items", text)
      : syntax("a mapping that begins with '{' ends with '}', with ',' between pairs", text)
  }

  /// A line that is no `key: value`.
  private func line(_ text: YAMLProblemText, at offset: Int) -> YAMLFault {
    let line = text.text(ofLineAt: offset)
    let rule =
      line.contains(":") ? "a key is followed by ': ', with a blank" : "each line is 'key: value'"
    return YAMLFault(
      .yamlSyntax, "\(rule); found \(line.quotedExcerpt)", at: text.lineSpan(offset))
  }

  private func syntax(_ message: String, _ text: YAMLProblemText, _ offset: Int) -> YAMLFault {
    YAMLFault(.yamlSyntax, message, at: text.span(offset))
  }

  /// At the bracket that was opened, with a note where the closing one was missed.
  private func syntax(_ message: String, _ text: YAMLProblemText) -> YAMLFault {
    YAMLFault(
      .yamlSyntax, message, at: text.span(contextOffset),
      notes: [Note("not ended before this", at: text.span(offset))])
  }
}
