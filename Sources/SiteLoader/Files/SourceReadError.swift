/// The machine cannot open another file, or it gives another than before.
package struct SourceReadError: Error, CustomStringConvertible {
  package var description: String
  /// Relative to the site root.
  package var path: String

  init(path: String, fault: FileReadFault) {
    self.path = path
    if case .system(let number) = fault {
      description = "cannot read \(path): \(FileReadFault.reason(number))"
    } else {
      description = "cannot read \(path)"
    }
  }

  init(path: String, reason: String) {
    self.path = path
    description = "cannot publish \(path): \(reason)"
  }
}
