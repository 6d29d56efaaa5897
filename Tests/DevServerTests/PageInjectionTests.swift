import DevServer
import Testing

@Suite struct PageInjectionTests {
  private func injected(_ html: String, mark: PageMark? = nil) -> String {
    let injection = PageInjection(session: "s", revision: 7, mark: mark)
    return String(decoding: injection.page(Array(html.utf8)), as: UTF8.self)
  }

  private let script =
    #"<script src="/_showcase/live.js" data-session="s" data-revision="7" defer></script>"#

  @Test func theScriptIsTheEndOfTheHead() {
    #expect(
      injected("<head><title>x</title></head><body>y</body>")
        == "<head><title>x</title>\(script)</head><body>y</body>")
  }

  @Test func lettersOfTagsMayBeLarge() {
    #expect(injected("<HEAD></HEAD><BODY></BODY>") == "<HEAD>\(script)</HEAD><BODY></BODY>")
  }

  @Test(arguments: ["", "x", "<p>no head", "<body></body>"])
  func aPageWithoutAHeadIsLiveToo(_ html: String) {
    let page = injected(html)

    #expect(page.contains(script))
    #expect(page.replacing(script, with: "") == html)
  }

  @Test func nothingElseOfThePageChanges() {
    let html = "<head></head><body>a </head> b </body> c</body>\r\n"

    #expect(injected(html).replacing(script, with: "") == html)
  }

  @Test(arguments: [
    (PageMark.draft, "Draft: not published"),
    (PageMark.future("2031-02-03"), "Not published before 2031-02-03"),
  ])
  func aMarkIsTheEndOfTheBody(_ mark: PageMark, _ sentence: String) {
    let page = injected("<head></head><body>x</body>", mark: mark)

    #expect(page.contains(#"<link rel="stylesheet" href="/_showcase/mark.css"></head>"#))
    #expect(page.hasSuffix(#"<p class="showcase-mark" role="note">\#(sentence)</p></body>"#))
  }

  @Test func nothingIsInlineSoThatThePolicyOfThePageHolds() {
    let page = injected("<head></head><body></body>", mark: .draft)

    #expect(!page.contains("<style"))
    #expect(!page.contains("style="))
    #expect(!page.contains("onload"))
  }
}
