import Diagnostics

/// How large a file of one kind may be.
struct SizeLimit: Hashable, Sendable {
  /// In bytes.
  var bytes: Int
  /// As the beginning of a rule says it: `a document has`.
  var subject: String
  /// The key of `limits` in the settings; nil where the limit is fixed.
  var key: String?

  init(_ bytes: Int, _ subject: String, key: String? = nil) {
    self.bytes = bytes
    self.subject = subject
    self.key = key
  }

  /// Of a file whose size nobody minds.
  static let none = SizeLimit(.max, "a file has")

  /// The rule, and the size that breaks it.
  func message(size: Int) -> String {
    let key = key.map { " (limits.\($0))" } ?? ""
    return "\(subject) at most \(Measure.bytes(bytes))\(key); this has \(Measure.count(size)) bytes"
  }
}
