import Diagnostics
import TestSupport
import Testing

@testable import Templates

/// Templates made of pieces that mean something, in an order that mostly does not.
@Suite struct RandomTemplateTests {
  private static let pieces = [
    "{{title}}", "{{{body}}}", "{{&title}}", "{{#draft}}", "{{/draft}}", "{{^draft}}", "{{#tags}}",
    "{{/tags}}", "{{label}}", "{{>p}}", "{{>q}}", "{{>*kind}}", "{{<p}}", "{{/p}}", "{{$a}}",
    "{{/a}}", "{{$b}}", "{{/b}}", "{{.}}", "{{x_map}}", "{{#x_map}}", "{{/x_map}}", "{{#words}}",
    "{{/words}}", "{{! c }}", "{{=<% %>=}}", "<%title%>", "<%={{ }}=%>", "{{", "}}", "{{{", "}}}",
    "{{=", "=}}", "\n", "\r\n", "  ", "\t", "<", ">", "<p ", "<a href=\"", "\"", "'", "<script>",
    "</script>", "<style>", "</style>", "<!--", "-->", "=", "/", "class=", "src='", "x", "é",
    "\u{0}", "<title>", "</title>", "{{#nodes}}", "{{/nodes}}", "{{author.name}}", "{{a.b.c}}",
  ]

  private func template(_ random: inout SeededNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      if Int.random(in: 0..<12, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8
      }
    }
    return bytes
  }

  private func sources(_ random: inout SeededNumbers) -> [TemplateSource] {
    ["page", "p", "q", "feed.xml"].map {
      TemplateSource(path: $0, name: $0, bytes: template(&random))
    }
  }

  @Test(arguments: 0..<8)
  func compilesAndRendersWithoutACrash(_ seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<250 {
      let sources = sources(&random)
      var strict = TemplateSet.compile(sources, roots: ["page": .sample, "feed.xml": .sample])
      var lenient = TemplateSet.compileLeniently(sources)
      strict.value.largestOutput = 20_000
      lenient.value.largestOutput = 20_000
      var output: [UInt8] = []

      _ = strict.value.render("page", .sample, into: &output)
      _ = strict.value.render("feed.xml", .sample, into: &output)
      _ = lenient.value.renderLeniently("page", .record(.sample), into: &output)

      let places = strict.diagnostics.map(\.span)
      #expect(places == places.sorted())
      #expect(places.allSatisfy { $0.line >= 1 && $0.column >= 1 && $0.length >= 0 })
    }
  }

  /// Whatever the values are, they neither open a tag nor leave an attribute.
  @Test func keepsTheTagsOfTheTemplateWhateverTheValues() {
    let template =
      "<p title=\"{{title}}\" class='{{kind}}'>{{title}}<a href=\"{{url}}\">{{kind}}</a>"
    var random = SeededNumbers(seed: 7)
    let letters = Array("<>\"'&;#=/ \n\taJ:javascript-!".utf8)
    for _ in 0..<500 {
      var view = Record.sample
      for name in ["title", "kind", "url"] {
        let length = Int.random(in: 0..<20, using: &random)
        view[name] = .text((0..<length).map { _ in letters.randomElement(using: &random) ?? 0 })
      }

      let output = Rendering(template, of: view).output

      #expect(output.filter { $0 == "<" }.count == 3)
      #expect(output.filter { $0 == ">" }.count == 3)
      #expect(output.filter { $0 == "\"" }.count == 4)
      #expect(output.filter { $0 == "'" }.count == 2)
    }
  }

  @Test func cutsASourceIntoTokensThatMakeItUp() {
    var random = SeededNumbers(seed: 42)
    for _ in 0..<2_000 {
      let source = SourceText(
        TemplateSource(path: "page", name: "page", bytes: template(&random)))

      let tokens = Lexer.tokens(of: source).value

      let together = tokens.flatMap { source.bytes[$0.range] }
      #expect(together == Array(source.bytes[source.start...]))
      #expect(tokens.allSatisfy { !$0.range.isEmpty })
    }
  }

  /// Every byte is printed, part of a tag, or white space on a tag's line.
  @Test func printsTheTextBetweenTagsButTheLinesOfTags() {
    var random = SeededNumbers(seed: 43)
    for _ in 0..<1_000 {
      let source = SourceText(
        TemplateSource(path: "page", name: "page", bytes: template(&random)))
      let tokens = Lexer.tokens(of: source)
      let pairs = Pairing(tokens.value, in: source)

      let marked = StandaloneTags.marked(tokens.value, closings: pairs.closings, in: source)

      for (index, token) in marked.enumerated() where token.kind == .text {
        let before = index > 0 ? marked[index - 1].eatenAfter : 0
        let after = index + 1 < marked.count ? marked[index + 1].eatenBefore : 0
        #expect(before + after <= token.range.count)
        let eaten =
          source.bytes[token.range].prefix(before) + source.bytes[token.range].suffix(after)
        #expect(eaten.allSatisfy { $0.isWhitespace })
      }
    }
  }
}
