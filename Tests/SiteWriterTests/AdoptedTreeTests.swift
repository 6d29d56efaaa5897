import Testing

@testable import SiteWriter

@Suite struct AdoptedTreeTests {
  @Test(arguments: [
    ("assets/style.a73e85f51c.css", true), ("assets/icons/feed.0123456789.svg", true),
    ("assets/style.css", false), ("assets/photo.2024010203.jpg", false),
    ("assets/photo.20240102.jpg", false), ("assets/a.ABCDEF0123.css", false),
    ("files/style.a73e85f51c.css", false), ("assets/a73e85f51c.css", false),
  ])
  func filesOfAThemeAreKnownByTheirFingerprint(_ path: String, _ known: Bool) {
    #expect(AdoptedTree.hasFingerprint(path) == known)
  }

  @Test(arguments: [
    ("<!doctype html><meta name=\"generator\" content=\"Showcase\">", true),
    ("<feed><generator>Showcase</generator>", true),
    ("<!doctype html><meta name=\"generator\" content=\"Other\">", false), ("", false),
    ("<p>Showcase</p>", false),
  ])
  func pagesSayWhoMadeThem(_ text: String, _ ours: Bool) {
    #expect(AdoptedTree.isMarked(Array(text.utf8)) == ours)
  }

  @Test func theMarkStandsNearTheBeginning() {
    let late =
      String(repeating: " ", count: AdoptedTree.markedWithin)
      + "<meta name=\"generator\" content=\"Showcase\">"

    #expect(!AdoptedTree.isMarked(Array(late.utf8)))
  }
}
