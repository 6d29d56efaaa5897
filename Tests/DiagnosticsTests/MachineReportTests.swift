import Diagnostics
import Foundation
import Testing

/// The forms for other programs, read back with another program's reader.
@Suite struct MachineReportTests {
  private struct Report: Decodable {
    struct Entry: Decodable {
      var severity: String?
      var code: String?
      var message: String
      var file: String
      var line: Int
      var column: Int
      var length: Int
      var notes: [Entry]?
    }
    var diagnostics: [Entry]
    var errors: Int
    var warnings: Int
  }

  private let note = Note(
    "first </script> here", at: SourceSpan(file: "b ü.md", line: 2, column: 3))

  @Test func jsonHoldsEverything() throws {
    let bytes = DiagnosticReport(format: .json).bytes(
      [.license, .stub(.warning, "a \"rule\"\n\u{1B}", line: 7, notes: [note])]
    ) { _, _ in nil }
    let report = try JSONDecoder().decode(Report.self, from: Data(bytes))

    #expect(report.errors == 1)
    #expect(report.warnings == 1)
    #expect(report.diagnostics.map(\.severity) == ["warning", "error"])
    #expect(report.diagnostics.map(\.code) == ["key-unknown", "license-unknown"])
    #expect(report.diagnostics[0].message == "a \"rule\"\n\u{1B}")
    #expect(report.diagnostics[0].notes?.first?.file == "b ü.md")
    #expect(report.diagnostics[1].file == "content/projects/whisper.md")
    #expect(report.diagnostics[1].line == 4)
    #expect(report.diagnostics[1].column == 10)
    #expect(report.diagnostics[1].length == 8)
  }

  @Test(arguments: [DiagnosticFormat.json, .sarif])
  func isWholeWithoutDiagnostics(_ format: DiagnosticFormat) throws {
    let bytes = DiagnosticReport(format: format).bytes([]) { _, _ in nil }

    #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  private struct Log: Decodable {
    struct Text: Decodable { var text: String }
    struct Rule: Decodable {
      var id: String
      var shortDescription: Text
    }
    struct Driver: Decodable {
      var name: String
      var version: String
      var rules: [Rule]
    }
    struct Tool: Decodable { var driver: Driver }
    struct Artifact: Decodable { var uri: String }
    struct Region: Decodable {
      var startLine: Int
      var startColumn: Int
      var endColumn: Int?
    }
    struct Physical: Decodable {
      var artifactLocation: Artifact
      var region: Region
    }
    struct Location: Decodable {
      var id: Int?
      var physicalLocation: Physical
      var message: Text?
    }
    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int
      var level: String
      var message: Text
      var locations: [Location]
      var relatedLocations: [Location]?
    }
    struct Run: Decodable {
      var tool: Tool
      var columnKind: String
      var results: [Result]
    }
    var version: String
    var runs: [Run]
  }

  @Test func sarifNamesEachRuleOnceAndCountsCharacters() throws {
    let diagnostics = [
      Diagnostic.license, .stub(column: 6, length: 3, notes: [note]), .stub(.warning, line: 2),
    ]
    let bytes = DiagnosticReport(format: .sarif, toolVersion: "1.2").bytes(diagnostics) { file, _ in
      file == "a.md" ? Array("日本語日本語".utf8) : nil
    }
    let log = try JSONDecoder().decode(Log.self, from: Data(bytes))
    let run = try #require(log.runs.first)

    #expect(log.version == "2.1.0")
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.tool.driver.name == "showcase")
    #expect(run.tool.driver.version == "1.2")
    #expect(run.tool.driver.rules.map(\.id) == ["key-unknown", "license-unknown"])
    #expect(run.tool.driver.rules.first?.shortDescription.text == "key unknown")
    #expect(run.results.map(\.ruleIndex) == [0, 0, 1])
    #expect(run.results.map(\.level) == ["error", "warning", "error"])
    #expect(run.results[2].message.text == Diagnostic.license.message)

    let place = try #require(run.results[0].locations.first?.physicalLocation)
    #expect(place.artifactLocation.uri == "a.md")
    #expect(place.region.startLine == 1)
    #expect(place.region.startColumn == 3)
    #expect(place.region.endColumn == 4)
    #expect(run.results[2].locations.first?.physicalLocation.region.startColumn == 10)

    let related = try #require(run.results[0].relatedLocations?.first)
    #expect(related.id == 1)
    #expect(related.message?.text == note.message)
    #expect(related.physicalLocation.artifactLocation.uri == "b%20%C3%BC.md")
  }
}
