import Diagnostics
import Templates
import Testing

@Suite struct HTMLPlaceTests {
  @Test(arguments: [
    "<p>{{title}}</p>", "<p title=\"{{title}}\">", "<p title='{{title}}'>",
    "<P TITLE = \"{{title}}\">",
    "<title>{{title}}</title>", "<textarea>{{title}}</textarea>", "<!-- {{title}} -->",
    "<br/>{{title}}", "a < b {{title}}", "a <1 {{title}}", "<!doctype html>{{title}}",
    "<script>if (a < b) {}</script>{{title}}",
    "<script>'</scrip' + '</scripty>'</script >{{title}}",
    "<style>a > b {}</STYLE>{{title}}", "<title>a <b {{title}}</title>{{{body}}}",
    "<!-- a > b -- c -->{{{body}}}", "<!-->{{{body}}}", "<!--->{{{body}}}", "<!--a--!>{{{body}}}",
    "<?php > {{{body}}}", "</p>{{{body}}}", "<a b=c d>{{{body}}}", "<a b=\"<p>\" c='>'>{{{body}}}",
    "<option{{#draft}} selected{{/draft}}>", "<option {{#draft}}selected{{/draft}}>",
    "<a{{#draft}} title=\"{{title}}\"{{/draft}}{{^draft}} b{{/draft}} c>",
    "<a href=\"/\"{{#draft}} aria-current=\"page\"{{/draft}}>{{{body}}}",
    "<a class=\"a{{#draft}} b{{/draft}}\">", "{{#draft}}<p>{{title}}</p>{{/draft}}{{{body}}}",
    "<script type=\"application/ld+json\">{{{data}}}</script>",
    "<script type=\"application/ld+json\">{{#draft}}{{{data}}}{{/draft}}</script>{{{body}}}",
    "<script TYPE='Application/LD+JSON' async>{{{data}}}</script>",
    "<script src=\"{{url}}\"></script>", "<a onx title=\"{{title}}\">", "<a one=\"1\">{{title}}",
    "<p {{! nothing }}class=\"{{title}}\">", "<p data-{{! nothing }}x=\"{{title}}\">",
    "<svg><path d='{{title}}'/></svg>{{{body}}}", "<html {{$a}}lang=\"en\"{{/a}}>",
  ])
  func letsATagStandWhereItIsSafe(_ template: String) {
    #expect(Rendering(template).messages == [])
  }

  @Test(arguments: [
    ("<script>x = '{{title}}'</script>", "1:14 9", "a script holds no template tags"),
    ("<script>{{#draft}}x{{/draft}}</script>", "1:9 10", "a script holds no template tags"),
    ("<SCRIPT type=module>{{title}}</script>", "1:21 9", "a script holds no template tags"),
    ("<script>a</style>{{title}}</script>", "1:18 9", "a script holds no template tags"),
    ("<script>a</scripty>{{title}}</script>", "1:20 9", "a script holds no template tags"),
    (
      "<script type=\"application/ld+json\">{{title}}</script>", "1:36 9",
      "a script of type 'application/ld+json' holds only JSON"
    ),
    ("<style>{{title}}</style>", "1:8 9", "a style sheet holds no template tags"),
    ("<iframe>{{title}}</iframe>", "1:9 9", "the element 'iframe' holds no template tags"),
    ("<p class={{title}}>", "1:10 9", "an attribute with a template tag is quoted"),
    ("<p class=a{{title}}>", "1:11 9", "an attribute with a template tag is quoted"),
    ("<p class={{#draft}}a{{/draft}}>", "1:10 10", "an attribute with a template tag is quoted"),
    ("<{{title}}>", "1:2 9", "the name of an HTML tag holds no template tags"),
    ("</{{title}}>", "1:3 9", "the name of an HTML tag holds no template tags"),
    ("<h{{title}}>", "1:3 9", "the name of an HTML tag holds no template tags"),
    ("<p {{title}}>", "1:4 9", "the name of an attribute holds no template tags"),
    ("<p data-{{title}}=\"\">", "1:9 9", "the name of an attribute holds no template tags"),
    ("<p a {{title}}>", "1:6 9", "the name of an attribute holds no template tags"),
    (
      "<p style=\"{{title}}\">", "1:11 9",
      "an attribute that is a style or a script holds no template tags"
    ),
    (
      "<p onClick=\"{{title}}\">", "1:13 9",
      "an attribute that is a style or a script holds no template tags"
    ),
    (
      "<iframe srcdoc=\"{{title}}\"></iframe>", "1:17 9",
      "an attribute that is a style or a script holds no template tags"
    ),
    (
      "<a href=\"javascript:f('{{title}}')\">", "1:24 9",
      "the URL of a script holds no template tags"
    ),
    (
      "<a href=\" Java\tScript:{{title}}\">", "1:23 9", "the URL of a script holds no template tags"
    ),
    ("<p title=\"{{{body}}}\">", "1:11 10", "markup stands between HTML tags only"),
    ("<title>{{{body}}}</title>", "1:8 10", "markup stands between HTML tags only"),
    ("<!--{{{body}}}-->", "1:5 10", "markup stands between HTML tags only"),
    ("<p>{{{data}}}</p>", "1:4 10", "JSON stands in a script of type 'application/ld+json' only"),
    (
      "<p title='{{{data}}}'>", "1:11 10",
      "JSON stands in a script of type 'application/ld+json' only"
    ),
    ("<script type=\"{{kind}}\">{{{data}}}</script>", "1:25 10", "a script holds no template tags"),
  ])
  func reportsATagThatStandsElsewhere(_ template: String, _ place: String, _ rule: String) {
    let rendering = Rendering(template)

    #expect(rendering.places == ["page.html:\(place) template-place"])
    #expect(rendering.messages.allSatisfy { $0.hasPrefix("\(rule); what was read is '{{") })
  }

  @Test(arguments: [
    (
      "{{#draft}}<p title=\"{{/draft}}\">", "1:1 10",
      "a section ends where it begins; it begins between HTML tags and ends in an attribute in "
        + "double quotes"
    ),
    (
      "<p {{#draft}}>{{/draft}}>", "1:4 10",
      "a section ends where it begins; it begins in an HTML tag and ends between HTML tags"
    ),
    (
      "<a href=\"{{#draft}}/\" title=\"{{/draft}}\">", "1:10 10",
      "a section ends where it begins; it begins in an attribute in double quotes and ends in an "
        + "attribute in double quotes"
    ),
    (
      "{{^draft}}<script>{{/draft}}</script>", "1:1 10",
      "a section ends where it begins; it begins between HTML tags and ends in the element 'script'"
    ),
    (
      "{{$a}}<!--{{/a}}-->", "1:1 6",
      "a block ends where it begins; it begins between HTML tags and ends in a comment"
    ),
    (
      "<p data-{{#draft}}a{{/draft}}=\"\">", "1:9 10",
      "a name in an HTML tag does not go on behind a template tag"
    ),
    (
      "<h{{#draft}}1{{/draft}}>", "1:3 10",
      "a name in an HTML tag does not go on behind a template tag"
    ),
    (
      "<p>\n<b class=\"x\n\n", "2:11 1",
      "the template 'page' ends where it begins; it begins between HTML tags and ends in an "
        + "attribute in double quotes"
    ),
  ])
  func reportsWaysThatEndInDifferentPlaces(
    _ template: String, _ place: String, _ message: String
  ) {
    let rendering = Rendering(template)

    #expect(rendering.places.first == "page.html:\(place) template-place")
    #expect(rendering.messages.first == message)
  }

  @Test func looksAtAPartialInThePlaceInWhichItIsUsed() {
    let rendering = Rendering(
      ["page": "{{>p}}<p title=\"{{>p}}\"><script>{{>p}}</script>", "p": "\n{{title}}"],
      of: .sample)

    #expect(rendering.places == ["p.html:2:1 9 template-place"])
    #expect(rendering.diagnostics[0].notes.map(\.span.description) == ["page.html:1:33"])
  }

  @Test func letsAPartialWithoutTagsStandInAStyleSheet() {
    let rendering = Rendering(["page": "<style>{{>p}}</style>", "p": "a{}"], of: .sample)

    #expect(rendering.output == "<style>a{}</style>")
    #expect(rendering.messages == [])
  }

  @Test func looksAtWhatFillsABlockInTheBlocksPlace() {
    let rendering = Rendering(
      [
        "page": "{{<base}}{{$a}} class=\"{{title}}\"{{/a}}{{$b}}{{title}}{{/b}}{{/base}}",
        "base": "<p{{$a}}{{/a}}><p {{$b}}{{/b}}>",
      ], of: .sample)

    #expect(rendering.places == ["page.html:1:46 9 template-place"])
  }

  @Test func reportsAPartialThatLeavesATagOpen() {
    let rendering = Rendering(["page": "{{>p}}\">", "p": "<p class=\""], of: .sample)

    #expect(rendering.places == ["p.html:1:10 1 template-place"])
  }

  @Test func leavesPlacesAloneInATemplateWithTagsThatAreNone() {
    #expect(Rendering("{{#draft}}<p class=\"\n<p {{title}}>").codes == [.templateUnclosed])
  }
}
