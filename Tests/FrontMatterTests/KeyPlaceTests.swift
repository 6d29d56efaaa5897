import FrontMatter
import Testing

@Suite struct KeyPlaceTests {
  @Test(arguments: [
    ("---\ntitle: A\nreviewed: 2020-01-01\n---\n", "a.md:3:11 10"),
    ("---\r\ntitle: A\r\nreviewed: 2020 # x\r\n---\r\n", "a.md:3:11 4"),
    ("---\nreviewed:\n---\n", "a.md:2:1 8"), ("---\ntitle: A\n---\n", nil), ("A text.\n", nil),
    ("---\nreviewed: [\n---\n", nil), ("+++\nreviewed = 2020-01-01\n+++\n", "a.md:2:12 10"),
  ])
  func theValueOfAKeyIsFound(_ document: String, _ place: String?) {
    let span = KeyPlace.span(of: "reviewed", in: Array(document.utf8), file: "a.md")

    #expect(span.map { "\($0) \($0.length)" } == place)
  }
}
