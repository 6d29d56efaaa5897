import Testing

@testable import SiteRenderer

@Suite struct PlainLinkTests {
  private static let paths = [
    "index.html", "a.txt", "projects/index.html", "projects/alpha/index.html", "projects/a:b.txt",
    "projects/alpha/x.png", "projects/alpha/.hidden/index.html", "myindex.html",
  ]
  private static let ups = ["", "../", "../../", "../../../", "./", "/", "/repo/", "x/"]
  private static let rests = [
    "", "a.txt", "index.html", "projects/", "projects/alpha/", "alpha/", "alpha/index.html",
    "alpha",
    "x.png", ".hidden/", "..", ".", "a:b.txt", "mailto:a@b", "https://example.org/", "a%2Etxt",
    "a&amp;b", "?q", "a.txt?q", "a..txt", "x/../x.png", "größe.png", "myindex.html", "//x",
  ]
  private static let fragments = ["", "#", "#top", "#a?b", "#a&amp;b", "#a%20b", "#a#b"]

  @Test(arguments: ["index.html", "projects/index.html", "projects/alpha/index.html", "a.txt"])
  func aLookSaysWhatTheThoroughWaySays(page: String) {
    let base = PageBase(outputPath: page, basePath: Array("/repo/".utf8))
    let outputs = OutputIndex(Self.paths)
    for up in Self.ups {
      for rest in Self.rests {
        for fragment in Self.fragments {
          let link = Array("\(up)\(rest)\(fragment)".utf8)
          // Not at the beginning, as no link of a page is.
          let html = Array("href=".utf8) + link + Array("\">".utf8)
          let address = base.resolve(link[...])
          html.withUnsafeBufferPointer { html in
            switch base.look(at: 5..<(5 + link.count), in: html) {
            case .unclear: break
            case .away: #expect(address == nil, "\(up)\(rest)\(fragment)")
            case .inside(let plain):
              let number = outputs.number(of: plain, on: base.page, in: html)
              #expect(
                number == address.flatMap { outputs.number(of: $0.path) } && address != nil,
                "\(up)\(rest)\(fragment)")
              #expect(Array(html[plain.fragment]) == address?.fragment ?? [])
            }
          }
        }
      }
    }
  }

  @Test(arguments: ["", "#a", "../", "../../feed.xml", "a/b.png#c", "https://example.org/"])
  func mostLinksNeedNoMoreThanALook(link: String) {
    let base = PageBase(outputPath: "projects/alpha/index.html", basePath: [])
    let bytes = Array(link.utf8)
    let look = bytes.withUnsafeBufferPointer { base.look(at: 0..<bytes.count, in: $0) }

    if case .unclear = look { Issue.record("\(link) is looked at twice") }
  }
}
