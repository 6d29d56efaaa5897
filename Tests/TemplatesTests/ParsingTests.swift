import Testing

@testable import Templates

@Suite struct ParsingTests {
  private func source(_ text: String) -> SourceText {
    SourceText(TemplateSource(path: "t.html", name: "t", bytes: Array(text.utf8)))
  }

  @Test func cutsTagsByTheirSigils() {
    let source = source("a{{b}}{{{c}}}{{&d}}{{#e}}{{^f}}{{/g}}{{>h}}{{<i}}{{$j}}{{!k}}{{=[ ]=}}[l]")

    let tokens = Lexer.tokens(of: source).value

    #expect(
      tokens.map(\.kind) == [
        .text, .variable, .unescaped, .unescaped, .section, .inverted, .close, .partial, .parent,
        .block, .comment, .delimiters, .variable,
      ])
    #expect(
      tokens.map { source.string($0.content) } == [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "[ ]", "l",
      ])
  }

  @Test(arguments: [
    ("abc", 0..<1, "t.html:1:1", 1), ("abc\ndef", 4..<7, "t.html:2:1", 3),
    ("é\r\nxé y", 4..<9, "t.html:2:1", 5), ("ab\ncd", 1..<5, "t.html:1:2", 1),
    ("ab\r\ncd", 1..<6, "t.html:1:2", 1), ("ab\n", 3..<3, "t.html:2:1", 0),
    ("", 0..<0, "t.html:1:1", 0),
    ("\u{FEFF}ab", 4..<5, "t.html:1:2", 1),
  ])
  func countsLinesAndBytes(
    _ text: String, _ range: Range<Int>, _ place: String, _ length: Int
  ) {
    let span = source(text).span(range)

    #expect(span.description == place)
    #expect(span.length == length)
  }

  @Test(
    arguments: [
      ("  x", 0..<3, 2), ("\n\n \tx", 0..<5, 2), ("x", 0..<1, 0), ("a\n  b", 0..<5, 0),
      ("   ", 0..<3, nil), ("", 0..<0, nil), ("a\n  b", 2..<5, 2), (" \r\n   x", 0..<7, 3),
    ] as [(String, Range<Int>, Int?)])
  func measuresTheIndentationOfTheFirstLine(
    _ text: String, _ range: Range<Int>, _ expected: Int?
  ) {
    #expect(source(text).intrinsicIndentation(of: range)?.count == expected)
  }

  @Test(
    arguments: [
      ("  x", 2, 2), ("x  y", 3, nil), ("a\n x", 3, 1), ("", 0, 0), ("\u{FEFF} x", 4, 1),
    ] as [(String, Int, Int?)])
  func measuresTheBlanksBefore(_ text: String, _ offset: Int, _ expected: Int?) {
    #expect(source(text).blanksBefore(offset) == expected)
  }

  @Test(
    arguments: [
      ("  \nx", 0, 3), (" \r\nx", 0, 3), ("  x", 0, nil), ("  ", 0, 2), (" \r", 0, nil), ("", 0, 0),
    ] as [(String, Int, Int?)])
  func measuresTheBlanksAfterWithTheLinesEnd(_ text: String, _ offset: Int, _ expected: Int?) {
    #expect(source(text).blanksAfter(offset) == expected)
  }

  @Test func pairsTagsByTheirNames() {
    let source = source("{{#a}}{{#a}}{{/a}}{{$b}}{{/b}}{{/a}}")
    let tokens = Lexer.tokens(of: source).value

    let pairing = Pairing(tokens, in: source)

    #expect(pairing.closings == [0: 5, 1: 2, 3: 4])
    #expect(pairing.diagnostics.isEmpty)
  }

  @Test func endsWhatIsNotClosedWithWhatIsAroundIt() {
    let source = source("{{#a}}{{#b}}{{/a}}{{#c}}")
    let tokens = Lexer.tokens(of: source).value

    let pairing = Pairing(tokens, in: source)

    #expect(pairing.closings == [0: 2])
    #expect(pairing.ends == [1: 2, 3: 4])
  }

  @Test(arguments: [
    ("{{$a}}x{{/a}}", 0, "ownLine"), ("  {{$a}}x{{/a}}\n", 2, "ownLine"),
    ("  {{$a}}\n    x\n  {{/a}}\n", 4, "ownLines"), ("  {{$a}}\n  {{/a}}\n", 2, "ownLines"),
    ("<p>{{$a}}x{{/a}}</p>", 0, "inline"), ("  {{$a}}x\n  {{/a}}\n", 0, "inline"),
  ])
  func seesHowABlockIsIndented(_ text: String, _ indentation: Int, _ place: String) {
    let blocks = Parser.parse(source(text)).value.blocks

    #expect(blocks.map { "\($0.place)" } == [place])
    #expect(blocks.map(\.indentation.count) == [indentation])
  }

  @Test func findsTheBlocksOfATemplateAndOfAllItIncludes() {
    let texts = ["{{<b}}{{$x}}{{/x}}{{/b}}", "{{$x}}{{>c}}{{/x}}", "{{$y}}{{>b}}{{/y}}", "{{>*z}}"]
    let templates = texts.map { Parser.parse(source($0)).value }

    let names = BlockNames.all(in: templates, names: ["a": 0, "b": 1, "c": 2, "d": 3])

    #expect(names.map(\.names) == [["x", "y"], ["x", "y"], ["x", "y"], []])
    #expect(names.map(\.isOpen) == [false, false, false, true])
  }
}
