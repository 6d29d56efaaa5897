import Templates
import Testing

/// A template, what it is given, and what is made of it in lenient mode.
struct LenientCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var template: String
  var view: [String: Value] = [:]
  var partials: [String: String] = [:]
  var expected: String

  init(
    _ description: String, _ template: String, _ view: [String: Value] = [:],
    partials: [String: String] = [:], makes expected: String
  ) {
    testDescription = description
    self.template = template
    self.view = view
    self.partials = partials
    self.expected = expected
  }

  /// Renders the template, and says what it and its values did wrong.
  func render() -> (output: String, mistakes: [String]) {
    let sources = partials.merging(["main": template]) { $1 }.sorted { $0.key < $1.key }.map {
      TemplateSource(path: $0.key, name: $0.key, bytes: Array($0.value.utf8))
    }
    let templates = TemplateSet.compileLeniently(sources)
    var output: [UInt8] = []
    let diagnostics = templates.value.renderLeniently("main", .object(view), into: &output)
    return (
      String(decoding: output, as: UTF8.self), (templates.diagnostics + diagnostics).map(\.message)
    )
  }
}
