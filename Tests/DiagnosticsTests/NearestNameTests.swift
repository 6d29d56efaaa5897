import Diagnostics
import Testing

@Suite struct NearestNameTests {
  private let known = ["title", "summary", "documentation", "license", "logo", "tags"]

  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("sumary", "summary"),
    ("documentation_ul", "documentation"),
    ("licence", "license"), ("lgoo", "logo"), ("tag", "tags"), ("logos", "logo"),
  ])
  func findsWhatWasMistyped(_ name: String, _ expected: String) {
    #expect(NearestName.suggestion(for: name, among: known) == expected)
    #expect(NearestName.question(for: name, among: known) == "; did you mean '\(expected)'?")
  }

  @Test(arguments: ["", "x", "xy", "image", "tittttle", "tgsa", "logic board"])
  func staysSilentWhereNothingIsNear(_ name: String) {
    #expect(NearestName.suggestion(for: name, among: known) == nil)
    #expect(NearestName.question(for: name, among: known) == "")
  }

  @Test func takesTheFirstAmongEquals() {
    #expect(NearestName.suggestion(for: "bat", among: ["cat", "hat", "rat"]) == "cat")
    #expect(NearestName.suggestion(for: "bat", among: [String]()) == nil)
  }
}
