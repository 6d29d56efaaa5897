import Foundation
import Testing

/// Lengths, names, and the ways around the compiler that this project does not take.
@Suite struct MannerTests {
  @Test func noFileIsLongerThan400Lines() {
    let long = (SourceTree.sources + SourceTree.tests).filter { $0.lines.count > 401 }

    #expect(long.map(\.path) == [])
  }

  @Test func noFunctionIsLongerThan60Lines() {
    let long = SourceTree.sources.flatMap { file in
      Self.functions(in: file.lines).filter { $0.length > 60 }
        .map { "\(file.path):\($0.start) (\($0.length) lines)" }
    }

    #expect(long == [])
  }

  @Test func mostFilesAreShort() {
    let lengths = SourceTree.sources.map(\.lines.count).sorted()

    #expect(lengths[lengths.count / 2] <= 100)
    #expect(lengths[lengths.count * 9 / 10] <= 250)
  }

  @Test func concurrencyHasNoEscapeHatches() throws {
    let escapes = #"@unchecked Sendable|nonisolated\(unsafe\)|@preconcurrency|unsafeBitCast"#

    #expect(try SourceTree.matches(of: escapes, in: SourceTree.sources) == [])
  }

  @Test func nothingTrapsOnInput() throws {
    #expect(try SourceTree.matches(of: #"\bfatalError\(|\btry!"#, in: SourceTree.sources) == [])
  }

  @Test(arguments: ["Utils", "Util", "Helpers", "Helper", "Manager", "Common", "Misc", "Context"])
  func noDrawerNames(_ word: String) throws {
    let named = SourceTree.sources.filter { $0.name.contains(word) }
    let declared = try SourceTree.matches(
      of: #"\b(struct|class|enum|actor|protocol|typealias) \w*"# + word + #"\b"#,
      in: SourceTree.sources)

    #expect(named.map(\.path) == [])
    #expect(declared == [])
  }

  @Test func theTopLevelHoldsWhatTheDesignSays() throws {
    let allowed: Set<String> = [
      "Package.swift", "Sources", "Tests", "content", "templates", "public", "README.md",
      "LICENSE", "Package.resolved",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)

    #expect(names.filter { !$0.hasPrefix(".") && !allowed.contains($0) } == [])
  }

  /// Where each function begins (1-based) and how many lines it has; the formatter guarantees that
  /// its last brace stands under its first letter.
  static func functions(in lines: [String]) -> [(start: Int, length: Int)] {
    var found: [(Int, Int)] = []
    for (start, line) in lines.enumerated() {
      let body = line.drop { $0 == " " }
      let words = body.prefix { $0 != "(" && $0 != "{" }.split(separator: " ")
      guard words.contains("func") || words.last.map({ $0.hasPrefix("init") }) == true,
        !body.hasPrefix("//"), !body.hasPrefix("self.init"), !body.hasPrefix("super.init")
      else { continue }
      let indent = line.count - body.count
      let close = String(repeating: " ", count: indent) + "}"
      guard !line.hasSuffix("}"),
        let end = lines[start...].firstIndex(where: { $0 == close })
      else { continue }
      found.append((start + 1, end - start + 1))
    }
    return found
  }

  @Test func functionLengthsAreMeasured() {
    let lines = ["struct A {", "  func a() {", "    b()", "  }", "}", "func c() { }"]

    #expect(Self.functions(in: lines).map(\.length) == [3])
  }
}
