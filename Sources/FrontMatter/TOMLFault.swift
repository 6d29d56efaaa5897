import Diagnostics

/// A mistake after which the rest of a TOML text cannot be read.
struct TOMLFault: Error {
  var message: String
  /// In bytes from the start of the TOML.
  var range: Range<Int>
  /// Where the same was written first.
  var first: Range<Int>?

  func diagnostic(_ lines: LineMap) -> Diagnostic {
    let notes = first.map { [Note("first written here", at: lines.span($0))] } ?? []
    return .error(.tomlSyntax, message, at: lines.span(range), notes: notes)
  }
}

extension FrontMatterLimits {
  /// - Parameter range: Of the value that lies too deep.
  func tooDeep(_ range: Range<Int>) -> TOMLFault {
    TOMLFault(
      message: "values lie within values at most \(depth) deep\(naming("yaml_depth")); "
        + "this one lies deeper", range: range)
  }
}
