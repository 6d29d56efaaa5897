/// A parsed SPDX licence expression.
package struct LicenseExpression: Hashable, Sendable {
  /// As it is to be written: known ids in their right letter case, operators in capitals.
  package let text: String
  /// Every licence named in it, in order, each once, without exceptions.
  package let licenses: [String]
  package let term: LicenseTerm

  package init(_ term: LicenseTerm) {
    self.term = term
    text = term.text
    licenses = term.licenses
  }

  /// In UTF-8 bytes; no honest expression comes near it.
  package static let maximumLength = 1000

  /// Reads an expression, and says of every part what is wrong with it.
  ///
  /// `AND`, `OR` and `WITH` are read in any letter case, as are ids. An id that SPDX has withdrawn
  /// is kept, with a warning; a word that is none is an error with the nearest right ones. Nothing
  /// is guessed.
  ///
  /// - Returns: No expression where there is an error.
  package static func parse(_ text: String) -> (
    expression: LicenseExpression?, problems: [LicenseProblem]
  ) {
    var parser = LicenseParser(text)
    let term = parser.parse()
    let isGood = !parser.problems.contains { $0.severity == .error }
    let problems = parser.problems.sorted { $0.offset < $1.offset }
    return (isGood ? term.map(LicenseExpression.init) : nil, problems)
  }

  /// Whether the Open Source Initiative approved it: of `OR` one side is enough, of `AND` it takes
  /// all; a `LicenseRef-` is not.
  package var isOSIApproved: Bool { term.holds(\.isOSIApproved) }

  /// Whether the Free Software Foundation lists it as free, by the same rules.
  package var isFSFLibre: Bool { term.holds(\.isFSFLibre) }

  /// Of `OR` the side that asks least, of `AND` the one that asks most.
  package var family: LicenseFamily { term.family }

  /// The `LicenseRef-`s in it, whose text SPDX cannot tell.
  package var references: [String] { licenses.filter { SPDXLicense(id: $0) == nil } }
}

extension LicenseExpression: CustomStringConvertible {
  package var description: String { text }
}
