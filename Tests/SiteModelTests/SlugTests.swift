import Testing

@testable import SiteModel

@Suite struct SlugTests {
  @Test(arguments: [
    "a", "whisper", "stable-diffusion", "node.js", "snake_case", "v1.2", "gosɛ", "µtask", "日本語",
    "भाषा", "2022", "café", "a--b", "console",
  ])
  func takesNamesAsTheyAre(_ text: String) {
    #expect(Slug(validating: text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "-a", "a-", ".a", "a.", "_a", "a_", ".", "..", "Whisper", "a b", "a/b", "a\\b", "a\0b",
    "a\u{7}b", "con", "nul", "nul.txt", "com1", "lpt9", "a?b", "a#b", "a%b", "c++", "É", "🦀",
    "a\u{200B}b", "\u{301}a", "index.html/",
  ])
  func refusesWhatIsNoSlug(_ text: String) {
    #expect(Slug(validating: text) == nil)
  }

  @Test func composesWhatItTakes() {
    let slug = Slug(validating: "cafe\u{301}")
    #expect(slug.map { Array($0.text.utf8) } == Array("caf\u{E9}".utf8))
  }

  @Test func isNotLongerThanAFileName() {
    #expect(Slug(validating: String(repeating: "a", count: 200)) != nil)
    #expect(Slug(validating: String(repeating: "a", count: 201)) == nil)
    #expect(Slug(validating: String(repeating: "é", count: 101)) == nil)
  }

  @Test(arguments: [
    ("Hello, World!", "hello-world"), ("  spaced   out  ", "spaced-out"),
    ("C", "c"), ("C++", "cpp"), ("C++17 for all", "cpp17-for-all"), ("C#", "csharp"),
    ("F# and C#", "fsharp-and-csharp"), (".NET", "dotnet"), (".NET Framework", "dotnet-framework"),
    ("ASP.NET", "asp-net"), ("Notepad++", "notepadpp"), ("Objective-C++", "objective-cpp"),
    ("Issue #5", "issue-5"), ("A+ and B", "a-and-b"), ("Node.js", "node-js"),
    ("Don’t panic", "dont-panic"), ("What's new in 6.3?", "whats-new-in-6-3"),
    ("Research & Development", "research-development"), ("snake_case", "snake-case"),
    ("Über uns", "über-uns"), ("CAFE\u{301}", "caf\u{E9}"), ("日本語 の 話", "日本語-の-話"),
    ("हिन्दी भाषा", "हिन्दी-भाषा"), ("می\u{200C}خواهم", "می-خواهم"), ("ΟΔΟΣ", "οδοσ"),
    ("I ❤️ Swift", "i-swift"), ("soft\u{AD}hyphen", "softhyphen"), ("µTask", "µtask"),
    ("../../etc/passwd", "etc-passwd"), ("a--b", "a-b"), ("1️⃣ first", "1-first"),
  ])
  func comesFromTitles(_ title: String, _ text: String) {
    #expect(Slug(slugging: title).map { Array($0.text.utf8) } == Array(text.utf8))
  }

  @Test(arguments: ["", " ", "---", "🦀🦀", "?!", "'", "con", "NUL", "Com1", "\u{301}"])
  func isNilWhereNothingIsLeft(_ title: String) {
    #expect(Slug(slugging: title) == nil)
  }

  @Test func cutsLongTitlesAtAWord() throws {
    let slug = try #require(Slug(slugging: String(repeating: "quick brown ", count: 40)))

    #expect(slug.text.utf8.count <= Slug.maximumLength)
    #expect(slug.text.utf8.count > 180)
    #expect(slug.text.hasSuffix("-quick") || slug.text.hasSuffix("-brown"))
  }

  @Test(arguments: ["a", "é", "語", "𝔘"])
  func cutsLongWordsBetweenLetters(_ letter: String) throws {
    let slug = try #require(Slug(slugging: String(repeating: letter, count: 300)))

    #expect(slug.text.utf8.count <= Slug.maximumLength)
    #expect(slug.text.utf8.count > Slug.maximumLength - 4)
  }

  @Test func isUnchangedWhenSluggedAgainForScalarsOfEveryScript() {
    for value in Array(UInt32(0)...0x30FF) + Array(stride(from: 0x3100, to: 0x1_FFFF, by: 13)) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for title in ["\(scalar)", "x\(scalar)y", "\(scalar)\(scalar)1"] {
        guard let slug = Slug(slugging: title) else { continue }
        if Slug(slugging: slug.text) != slug || Slug(validating: slug.text) != slug {
          Issue.record("U+\(String(value, radix: 16)) is not stable: \(slug.text)")
        }
      }
    }
  }

  @Test func isUnchangedWhenSluggedAgainForLongMixtures() {
    let pieces = Array("aZ9 -_.+#'’é\u{301}İßǅ語🦀\u{200D}\u{FE0F}/\\\t").map(String.init)
    var state: UInt64 = 1
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for round in 0..<2000 {
      let count = random(below: round.isMultiple(of: 2) ? 12 : 260)
      let title = (0..<count).map { _ in pieces[random(below: pieces.count)] }.joined()
      guard let slug = Slug(slugging: title) else { continue }
      #expect(Slug(slugging: slug.text) == slug, "\(title)")
      #expect(Slug(validating: slug.text) == slug, "\(title)")
    }
  }
}
