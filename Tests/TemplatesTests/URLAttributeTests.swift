import Diagnostics
import Templates
import Testing

@Suite struct URLAttributeTests {
  @Test(arguments: [
    "https://a.example/", "HTTP://a.example/", "mailto:a@b.example", "tel:+49", "/a/", "a/b",
    "../a",
    "#a", "?a:b", "", "a/b:c", "//a.example/x", ":a", "1:2", "é:a", "a b:c",
    "java&#115;cript:alert(1)",
    "&#106;avascript:alert(1)", "javascript", "/javascript:alert(1)",
  ])
  func writesASafeAddress(_ address: String) {
    let rendering = Rendering("<a href=\"{{url}}\">", of: .sample("url", .text(address)))

    #expect(rendering.messages == [])
    #expect(rendering.output == "<a href=\"\(escaped(address))\">")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "\u{1}javascript:x",
    "java\tscript:x", "java\r\nscript:x", "j\na\nv\na\ns\nc\nr\ni\np\nt\n:x", "javascript\t:x",
    "vbscript:x", "data:text/html,x", "data:image/png;base64,x", "feed:javascript:x", "intent:x",
    "blob:x", "file:///etc", "ftp://a.example", "view-source:x", "a.b+c-d:x",
    "\u{0}\u{1F} javascript:x",
  ])
  func leavesOutAnUnsafeAddress(_ address: String) {
    let rendering = Rendering(
      "<a title=\"\" href=\"{{url}}\">x", of: .sample("url", .text(address)))

    #expect(rendering.output == "<a title=\"\" href=\"#\">x")
    #expect(rendering.places == ["page.html:1:19 7 url-unsafe"])
    #expect(rendering.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("href", "#"), ("action", "#"), ("formaction", "#"), ("cite", "#"), ("data", "#"),
    ("poster", "#"), ("xlink:href", "#"), ("HREF", "#"), ("src", ""), ("srcset", ""),
  ])
  func knowsTheAttributesThatHoldAddresses(_ attribute: String, _ expected: String) {
    let view = Record.sample("url", .text("javascript:x"))

    #expect(
      Rendering("<a \(attribute)='{{url}}'>", of: view).output == "<a \(attribute)='\(expected)'>")
  }

  @Test(arguments: ["title", "data-href", "class", "alt", "content"])
  func leavesOtherAttributesAlone(_ attribute: String) {
    let view = Record.sample("url", .text("javascript:x"))

    #expect(
      Rendering("<a \(attribute)='{{url}}'>", of: view).output == "<a \(attribute)='javascript:x'>")
  }

  @Test(arguments: [
    ("data:image/png;base64,AA", true), ("data:image/JPEG,AA", true), ("data:image/gif,A", true),
    ("data:image/webp;x,A", true), ("DATA:image/png,A", true), ("data:image/svg+xml,A", false),
    ("data:text/html,A", false), ("data:,A", false), ("data:image/pngx,A", false),
  ])
  func letsSomeImagesBeGivenAsData(_ address: String, _ isSafe: Bool) {
    let rendering = Rendering("<img src=\"{{url}}\">", of: .sample("url", .text(address)))

    #expect(rendering.output == "<img src=\"\(isSafe ? address : "")\">")
  }

  @Test(arguments: [
    ("/a.png 1x, /b.png 2x", true), ("https://a.example/a 1x,javascript:x 2x", false),
    ("a, \tdata:text/html 2x", false),
  ])
  func looksAtEachAddressOfASet(_ addresses: String, _ isSafe: Bool) {
    let rendering = Rendering("<img srcset=\"{{url}}\">", of: .sample("url", .text(addresses)))

    #expect(rendering.output == "<img srcset=\"\(isSafe ? addresses : "")\">")
  }

  @Test(arguments: [
    ("<a href=\"{{title}}{{kind}}\">", "<a href=\"#\">"),
    ("<a href=\"{{#draft}}{{title}}{{/draft}}{{kind}}\">", "<a href=\"#\">"),
    ("<a href=\"{{#draft}}{{title}}{{kind}}{{/draft}}{{^draft}}/{{/draft}}\">", "<a href=\"#\">"),
    ("<a href=\"  {{title}}{{kind}}\">", "<a href=\"#\">"),
    ("<a href=\"{{title}}:x\">", "<a href=\"#\">"),
    ("<a href=\"java{{empty}}script:x{{title}}\">", "<a href=\"#\">"),
    ("<a href=\"{{>p}}\">", "<a href=\"#\">"),
    ("<a href=\"{{$b}}{{title}}{{/b}}{{kind}}\">", "<a href=\"#\">"),
    ("<a href=\"/{{title}}{{kind}}\">", "<a href=\"/javascript:x\">"),
    ("<a href=\"?q={{title}}{{kind}}\">", "<a href=\"?q=javascript:x\">"),
    (
      "<a href=\"https://a.example/{{title}}{{kind}}\">",
      "<a href=\"https://a.example/javascript:x\">"
    ),
    ("<a href=\"sms:{{title}}\">", "<a href=\"sms:javascript\">"),
    (
      "<a href=\"mailto:{{title}}\" title=\"{{title}}{{kind}}\">",
      "<a href=\"mailto:javascript\" title=\"javascript:x\">"
    ),
    ("{{#draft}}<a href=\"{{title}}{{kind}}\">{{/draft}}", "<a href=\"#\">"),
  ])
  func looksAtTheWholeAddressAsItIsWritten(_ template: String, _ expected: String) {
    var view = Record.sample("title", .text("javascript"))
    view["kind"] = .text(":x")

    let rendering = Rendering(["page": template, "p": "{{title}}{{kind}}"], of: view)

    #expect(rendering.output == expected)
  }

  @Test func reportsEveryAddressLeftOut() {
    let tags = ["javascript:a", "/b/", "data:c"].map { Value.tag("x", $0) }

    let rendering = Rendering(
      "{{#tags}}<a href=\"{{url}}\"></a>{{/tags}}", of: .sample("tags", .list(tags)))

    #expect(rendering.output == "<a href=\"#\"></a><a href=\"/b/\"></a><a href=\"#\"></a>")
    #expect(rendering.codes == [.urlUnsafe, .urlUnsafe])
    #expect(
      rendering.messages.first
        == "a URL is relative or begins with 'https:', 'http:', 'mailto:' or 'tel:'; one that "
        + "begins with 'javascript:' was left out")
  }

  private func escaped(_ text: String) -> String {
    var output = ""
    for character in text { output += character == "&" ? "&amp;" : String(character) }
    return output
  }
}
