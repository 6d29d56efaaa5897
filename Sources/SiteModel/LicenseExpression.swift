/// A parsed SPDX licence expression.
package struct LicenseExpression: Hashable, Sendable {
  /// As it is to be written: known ids in their right letter case, operators in capitals.
  package let text: String
  /// Every licence named in it, in order, without exceptions.
  package let licenses: [String]
}
