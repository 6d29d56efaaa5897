import Testing

@testable import SiteRenderer

@Suite struct StyleSheetTests {
  private let names = ["assets/p.svg": "assets/p.1.svg", "assets/f/x.woff2": "assets/f/x.2.woff2"]

  @Test(arguments: [
    ("a{b:url(p.svg)}", "a{b:url(\"p.1.svg\")}"),
    ("a{b:url('p.svg') , url( \"f/x.woff2\" )}", "a{b:url(\"p.1.svg\") , url(\"f/x.2.woff2\")}"),
    ("a{b:url(other.svg)}", "a{b:url(other.svg)}"),
    ("a{b:url(data:image/png;base64,AA)}", "a{b:url(data:image/png;base64,AA)}"),
    ("a{b:url()}", "a{b:url()}"), ("url(", "url("), ("", ""),
  ])
  func givesOtherFilesTheirPublishedNames(css: String, expected: String) {
    let sheet = StyleSheet(path: "assets/style.css", bytes: Array(css.utf8))

    #expect(String(decoding: sheet.naming(names), as: UTF8.self) == expected)
  }
}
