import Templates
import Testing

/// The project's own cases for the language itself, without shapes.
@Suite struct LenientModeTests {
  @Test(arguments: [
    LenientCase(
      "text is escaped", "{{a}}", ["a": .text("<&>\"'")], makes: "&lt;&amp;&gt;&quot;&#39;"),
    LenientCase("three braces do not escape", "{{{a}}}", ["a": .text("<b>")], makes: "<b>"),
    LenientCase("an ampersand does not escape", "{{& a }}", ["a": .text("<b>")], makes: "<b>"),
    LenientCase("a number", "{{a}}", ["a": .number(-7)], makes: "-7"),
    LenientCase("what is unknown is nothing", "[{{a}}{{{b}}}{{c.d}}]", makes: "[]"),
    LenientCase("what is absent is nothing", "[{{a}}]", ["a": .absent], makes: "[]"),
    LenientCase("a list is not written", "[{{a}}]", ["a": .texts(["x"])], makes: "[]"),
    LenientCase("true is written", "{{a}}", ["a": .bool(true)], makes: "true"),
    LenientCase("spaces in a tag", "{{ a }}{{{ a }}}{{&  a}}", ["a": .text("x")], makes: "xxx"),
    LenientCase("spaces around a tag stay", " {{a}} \n", ["a": .text("x")], makes: " x \n"),
    LenientCase(
      "a dotted name", "{{a.b.c}}", ["a": .object(["b": .object(["c": .text("x")])])], makes: "x"),
    LenientCase(
      "a dotted name that breaks off", "[{{a.b.c}}]", ["a": .object([:]), "b": .text("x")],
      makes: "[]"),
    LenientCase(
      "only the first part is looked up around", "{{#a}}[{{b.c}}]{{/a}}",
      ["a": .object(["b": .object([:])]), "b": .object(["c": .text("x")])], makes: "[]"),
    LenientCase("text around", "a{{! b }}c", makes: "ac"),
    LenientCase("a lone brace", "{ {a} }", ["a": .text("x")], makes: "{ {a} }"),
  ])
  func writesVariables(_ example: LenientCase) { check(example) }

  @Test(arguments: [
    LenientCase("true", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .bool(true)], makes: "x"),
    LenientCase("false", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .bool(false)], makes: "y"),
    LenientCase("unknown", "{{#a}}x{{/a}}{{^a}}y{{/a}}", makes: "y"),
    LenientCase("an empty list", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .list([])], makes: "y"),
    LenientCase("a list", "{{#a}}{{.}};{{/a}}", ["a": .texts(["x", "<"])], makes: "x;&lt;;"),
    LenientCase("raw items", "{{#a}}{{{.}}}{{&.}}{{/a}}", ["a": .texts(["<"])], makes: "<<"),
    LenientCase(
      "lists in lists", "{{#a}}({{#.}}{{.}}{{/.}}){{/a}}",
      ["a": .list([.texts(["1", "2"]), .texts(["3"])])], makes: "(12)(3)"),
    LenientCase(
      "objects in a list", "{{#a}}{{b}}{{c}} {{/a}}",
      ["a": .list([.object(["b": .text("1")]), .object(["b": .text("2")])]), "c": .text("!")],
      makes: "1! 2! "),
    LenientCase(
      "an inner name hides an outer", "{{#a}}{{b}}{{/a}}{{b}}",
      ["a": .object(["b": .text("in")]), "b": .text("out")], makes: "inout"),
    LenientCase(
      "an absent inner name hides too", "{{#a}}[{{b}}]{{/a}}",
      ["a": .object(["b": .absent]), "b": .text("out")], makes: "[]"),
    LenientCase("text is its own section", "{{#a}}<{{.}}>{{/a}}", ["a": .text("x")], makes: "<x>"),
    LenientCase(
      "a dotted section", "{{#a.b}}x{{/a.b}}{{^a.c}}y{{/a.c}}",
      ["a": .object(["b": .bool(true)])], makes: "xy"),
    LenientCase("the same twice", "{{#a}}1{{/a}}{{#a}}2{{/a}}", ["a": .bool(true)], makes: "12"),
    LenientCase(
      "the same within itself", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": .bool(true)], makes: "123"),
    LenientCase("spaces in the tags", "{{# a }}x{{/  a }}", ["a": .bool(true)], makes: "x"),
  ])
  func opensSections(_ example: LenientCase) { check(example) }

  @Test(arguments: [
    LenientCase("between its own", "{{=<% %>=}}<%a%>{{a}}", ["a": .text("x")], makes: "x{{a}}"),
    LenientCase(
      "and back", "{{=| |=}}|a||={{ }}=|{{a}}|a|", ["a": .text("x")], makes: "xx|a|"),
    LenientCase(
      "sections and raw values", "{{=[ ]=}}[#a][{b}][&b][/a]",
      ["a": .bool(true), "b": .text("<")], makes: "<<"),
    LenientCase(
      "not in partials", "{{=[ ]=}}[>p]", ["a": .text("x")], partials: ["p": "{{a}}[a]"],
      makes: "x[a]"),
    LenientCase("longer ones", "{{=<<< >>>=}}<<<a>>>", ["a": .text("x")], makes: "x"),
    LenientCase("on a line of their own", "a\n {{=[ ]=}} \nb", makes: "a\nb"),
    LenientCase("with spaces", "{{=  [   ]  =}}[a]", ["a": .text("x")], makes: "x"),
  ])
  func changesDelimiters(_ example: LenientCase) { check(example) }

  @Test(arguments: [
    LenientCase("a partial", "[{{>p}}]", partials: ["p": "x"], makes: "[x]"),
    LenientCase("an unknown one", "[{{>q}}]", partials: ["p": "x"], makes: "[]"),
    LenientCase(
      "in the scope of the tag", "{{#a}}{{>p}}{{/a}}", ["a": .object(["b": .text("x")])],
      partials: ["p": "{{b}}"], makes: "x"),
    LenientCase(
      "in itself", "{{>p}}", ["n": .object(["n": .object(["n": .bool(false)])])],
      partials: ["p": "({{#n}}{{>p}}{{/n}})"], makes: "((()))"),
    LenientCase(
      "by a value's name", "{{>*a}}{{>* b.c }}",
      ["a": .text("p"), "b": .object(["c": .text("q")])], partials: ["p": "1", "q": "2"],
      makes: "12"),
    LenientCase("by a name of nothing", "[{{>*a}}{{>*b}}]", ["b": .text("p")], makes: "[]"),
    LenientCase(
      "not by a name of a name", "[{{>**a}}]", ["a": .text("b"), "b": .text("p")],
      partials: ["p": "x"], makes: "[]"),
    LenientCase(
      "indented", "<\n  {{>p}}\n>", ["a": .text("1\n2")], partials: ["p": "x\n{{a}}\n"],
      makes: "<\n  x\n  1\n2\n>"),
    LenientCase(
      "indented twice", " {{>p}}", partials: ["p": "x\n {{>q}}\n", "q": "y\nz\n"],
      makes: " x\n  y\n  z\n"),
    LenientCase("within a line", "a {{>p}}\nb", partials: ["p": "x\ny"], makes: "a x\ny\nb"),
  ])
  func includesPartials(_ example: LenientCase) { check(example) }

  @Test(arguments: [
    LenientCase(
      "defaults", "{{<p}}{{/p}}", partials: ["p": "{{$a}}1{{/a}}{{$b}}2{{/b}}"], makes: "12"),
    LenientCase(
      "one of two", "{{<p}}{{$b}}x{{/b}}{{/p}}", partials: ["p": "{{$a}}1{{/a}}{{$b}}2{{/b}}"],
      makes: "1x"),
    LenientCase(
      "one place named twice", "{{<p}}{{$a}}x{{/a}}{{/p}}",
      partials: ["p": "{{$a}}1{{/a}}{{$a}}2{{/a}}"], makes: "xx"),
    LenientCase(
      "the outermost counts", "{{<p}}{{$a}}1{{/a}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}2{{/a}}{{/q}}", "q": "{{$a}}3{{/a}}"], makes: "1"),
    LenientCase(
      "a block in what fills a block", "{{<p}}{{$b}}x{{/b}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}[{{$b}}1{{/b}}]{{/a}}{{/q}}", "q": "{{$a}}2{{/a}}"],
      makes: "[x]"),
    LenientCase(
      "a parent in what fills a block", "{{<p}}{{$a}}{{<q}}{{$b}}x{{/b}}{{/q}}{{/a}}{{/p}}",
      partials: ["p": "<{{$a}}{{/a}}>", "q": "({{$b}}{{/b}})"], makes: "<(x)>"),
    LenientCase(
      "text between blocks is ignored", "{{<p}}a{{$a}}x{{/a}}b{{/p}}",
      partials: ["p": "{{$a}}{{/a}}"], makes: "x"),
    LenientCase("an unknown parent", "[{{<p}}{{$a}}x{{/a}}{{/p}}]", makes: "[]"),
    LenientCase(
      "a parent by a value's name", "{{<*a}}{{$b}}x{{/b}}{{/*a}}", ["a": .text("p")],
      partials: ["p": "[{{$b}}{{/b}}]"], makes: "[x]"),
    LenientCase(
      "values where the place is", "{{<p}}{{$a}}{{b}}{{/a}}{{/p}}",
      ["b": .text("out"), "c": .object(["b": .text("in")])],
      partials: ["p": "{{#c}}{{$a}}{{/a}}{{/c}}"], makes: "in"),
  ])
  func inheritsFromParents(_ example: LenientCase) { check(example) }

  @Test func reportsBrokenTagsHereToo() {
    #expect(
      LenientCase("", "{{#a}}", makes: "").render().mistakes == [
        "every section is closed; '{{#a}}' is not"
      ])
  }

  @Test func boundsRecursionHereToo() {
    let example = LenientCase("", "{{>main}}", makes: "")

    #expect(
      example.render().mistakes == [
        "partials include each other at most 64 deep (limits.template_depth); this one lies deeper"
      ])
  }

  private func check(_ example: LenientCase, _ location: SourceLocation = #_sourceLocation) {
    let (output, mistakes) = example.render()

    #expect(output == example.expected, sourceLocation: location)
    #expect(mistakes == [], sourceLocation: location)
  }
}
