import SiteModel
import Testing

@Suite struct URLPathTests {
  @Test(arguments: [
    ("", ""), ("/", "/"), ("/a/b.html", "/a/b.html"), ("/über uns/", "/%C3%BCber%20uns/"),
    ("/日本/", "/%E6%97%A5%E6%9C%AC/"), ("a?b#c", "a%3Fb%23c"), ("100%", "100%25"),
    ("a%20b", "a%2520b"), ("c++/~me/@x", "c++/~me/@x"), ("a\"b<c>&'d", "a%22b%3Cc%3E%26%27d"),
    ("a\\b", "a%5Cb"), ("a\u{0}b", "a%00b"), ("[x]", "%5Bx%5D"),
  ])
  func isEncodedAndDecoded(_ path: String, _ encoded: String) {
    #expect(URLPath.encode(path) == encoded)
    #expect(URLPath.decode(encoded) == path)
  }

  @Test(arguments: [
    ("", [""]), ("/", ["", ""]), ("/a//b", ["", "a", "", "b"]),
    ("a/\u{365}b/..", ["a", "\u{365}b", ".."]),
  ])
  func isCutAtEverySlash(_ path: String, _ segments: [String]) {
    #expect(URLPath.segments(of: path) == segments)
  }

  @Test func everyCharacterSurvives() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)y"
      let encoded = URLPath.encode(text)
      #expect(encoded.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 })
      #expect(URLPath.decode(encoded).map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: ["%", "%4", "a%zz", "%G0", "%FF", "%C3", "%ED%A0%80", "%C0%AF", "%%41"])
  func refusesWhatIsNoTextOncePercentSignsAreGone(_ text: String) {
    #expect(URLPath.decode(text) == nil)
  }

  @Test func readsDigitsInBothLetterCases() {
    #expect(URLPath.decode("%c3%BC"[...]) == "ü")
  }
}
