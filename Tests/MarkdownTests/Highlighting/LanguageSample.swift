import Testing

/// Realistic code in one language, and the tokens that must be found in it.
struct LanguageSample: Sendable, CustomTestStringConvertible {
  var language: String
  var code: String
  /// `kind text`, in any order.
  var tokens: [String]
  /// Texts that may be in no token at all.
  var plain: [String] = []

  var testDescription: String { language }

  static let all = compiled + scripted + data + documents
}
