import SiteWriter
import Testing

@Suite struct OutputPathTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path: String
    var reason: OutputPathError.Reason
  }

  @Test(arguments: [
    Case(testDescription: "nothing", path: "", reason: .empty),
    Case(testDescription: "absolute", path: "/etc/passwd", reason: .absolute),
    Case(testDescription: "above", path: "../x", reason: .relative),
    Case(testDescription: "above in two steps", path: "a/../../x", reason: .relative),
    Case(testDescription: "empty name", path: "a//b", reason: .relative),
    Case(testDescription: "a folder", path: "a/", reason: .relative),
    Case(testDescription: "here", path: "./a", reason: .relative),
    Case(testDescription: "the folder itself", path: "a/..", reason: .relative),
    Case(testDescription: "backslash", path: "a\\b", reason: .character),
    Case(testDescription: "NUL", path: "a\u{0}b", reason: .character),
    Case(testDescription: "line feed", path: "a\nb", reason: .character),
    Case(testDescription: "delete", path: "a\u{7F}", reason: .character),
    Case(
      testDescription: "long name", path: String(repeating: "x", count: 256), reason: .nameTooLong),
    Case(
      testDescription: "long path", path: String(repeating: "abcdefghi/", count: 401) + "x",
      reason: .tooLong),
  ])
  func refusesPathsThatLeadElsewhere(_ example: Case) throws {
    let sandbox = Sandbox()
    let publication = try Publication.begin(at: sandbox.location)
    try publication.put("good", [1])

    let error = #expect(throws: OutputPathError.self) { try publication.put(example.path, [1]) }
    #expect(error?.reason == example.reason)
    #expect(throws: OutputPathError.self) { try publication.commit() }
    #expect(sandbox.published() == [:])
  }

  @Test(arguments: [false, true]) func aPathIsPutOnce(isPublished: Bool) throws {
    let sandbox = Sandbox()
    if isPublished { try sandbox.publish(["a": "1"]) }
    let publication = try Publication.begin(at: sandbox.location)
    try publication.put("a", [49])

    let error = #expect(throws: OutputPathError.self) { try publication.put("a", [49]) }
    #expect(error?.reason == .putTwice)
    #expect("\(try #require(error))" == "an output path is written once: 'a'")
  }

  @Test func aPathIsAFileOrAFolder() throws {
    let sandbox = Sandbox()
    try sandbox.publish(["a": "1"])

    let error = #expect(throws: OutputPathError.self) {
      try sandbox.publish(["a": "1", "a-b": "", "a/b/c": "2"])
    }

    #expect(error?.reason == .folderOf("a/b/c") && error?.path == "a")
    #expect(sandbox.published() == ["a": "1"])
  }
}
