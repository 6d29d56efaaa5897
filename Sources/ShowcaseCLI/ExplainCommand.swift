import ArgumentParser
import Diagnostics

/// `showcase explain CODE`: what a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, with a wrong and a right example.",
    discussion: "Without a code it lists them all.")

  @Argument(help: "The word in brackets after a message, such as license-unknown.")
  var code: String?

  func run() throws {
    guard let code else {
      try Terminal.print(DiagnosticCode.allCases.map { $0.rawValue + "\n" }.sorted().joined())
      return
    }
    let name = code.trimmingBrackets.lowercased()
    guard let known = DiagnosticCode(rawValue: name) else {
      let near = NearestName.question(for: name, among: DiagnosticCode.allCases.map(\.rawValue))
      throw ValidationError("'\(code)' is not the code of a diagnostic\(near)")
    }
    try Terminal.print(known.explanation?.text(for: known) ?? "\(known.rawValue)\n")
  }
}

extension String {
  /// `[license-unknown]` as it is printed, without its brackets.
  fileprivate var trimmingBrackets: String {
    hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
  }
}
