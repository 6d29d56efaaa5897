import Foundation
import Templates
import Testing

/// The official specification, where its cases lie beside the project.
@Suite(.enabled(if: MustacheCase.areThere, "the specification's cases are not there: skipped"))
struct MustacheSpecificationTests {
  @Test(arguments: MustacheCase.all)
  func rendersAsSpecified(_ example: MustacheCase) throws {
    let sources = [TemplateSource(path: "main", name: "", bytes: Array(example.template.utf8))]
    let partials = (example.partials ?? [:]).map {
      TemplateSource(path: $0, name: $0, bytes: Array($1.utf8))
    }

    let templates = TemplateSet.compileLeniently(sources + partials)
    var output: [UInt8] = []
    let diagnostics = templates.value.renderLeniently("", example.data.value, into: &output)

    #expect(String(decoding: output, as: UTF8.self) == example.expected)
    #expect(templates.diagnostics.isEmpty)
    #expect(diagnostics.isEmpty)
  }
}

struct MustacheCase: Decodable, Sendable, CustomTestStringConvertible {
  var name: String
  var template: String
  var data: JSONValue
  var partials: [String: String]?
  var expected: String
  var testDescription: String { name }

  private struct File: Decodable { var tests: [MustacheCase] }

  private static let folder = URL(filePath: #filePath).appending(
    path: "../../../../shared/conformance/mustache"
  ).standardized

  static let areThere = FileManager.default.fileExists(atPath: folder.path)

  static let all: [MustacheCase] = files.flatMap { file in
    guard let data = try? Data(contentsOf: file),
      let cases = try? JSONDecoder().decode(File.self, from: data)
    else { return [MustacheCase]() }
    return cases.tests.map { example in
      var example = example
      example.name = "\(file.deletingPathExtension().lastPathComponent): \(example.name)"
      return example
    }
  }

  private static var files: [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
