import SiteModel

extension FuzzTarget {
  /// SPDX expressions, and what others write for a licence.
  static let license = FuzzTarget("license", longest: 80) { bytes in
    let text = bytes.text
    let (expression, problems) = LicenseExpression.parse(text)
    let count = text.utf8.count
    for problem in problems {
      try BrokenProperty.unless(
        problem.offset >= 0 && problem.length >= 0 && problem.offset + problem.length <= count,
        "a mistake lies in the text: \(problem)")
    }
    let hasErrors = problems.contains { $0.severity == .error }
    try BrokenProperty.unless(
      (expression == nil) == hasErrors, "there is an expression, or an error: '\(text)'")
    if let expression { try checkWritten(expression) }
    let reading = LicenseExpression.reading(of: text)
    if let written = reading.text {
      try BrokenProperty.unless(
        LicenseExpression.parse(written).expression?.text == written,
        "what is read for certain is an expression: '\(written)'")
    }
    let name = LicenseExpression.referenceName(for: text)
    try BrokenProperty.unless(
      LicenseExpression.parse(name).expression?.text == name,
      "a made reference is an expression: '\(name)'")
  }

  private static func checkWritten(_ expression: LicenseExpression) throws {
    let (again, problems) = LicenseExpression.parse(expression.text)
    try BrokenProperty.unless(
      again == expression,
      "a written expression reads to itself: '\(expression.text)', read as "
        + "'\(again?.text ?? problems.map(\.message).joined(separator: "; "))'")
    try BrokenProperty.unless(
      !expression.licenses.isEmpty, "an expression names a licence: '\(expression.text)'")
    _ = (expression.isOSIApproved, expression.isFSFLibre, expression.family, expression.references)
  }
}
