import Diagnostics

/// What one operand of a licence expression turned out to be.
enum LicenseOperand {
  case license(LicenseTerm)
  case exception(String)

  typealias Reading = (operand: LicenseOperand?, problem: LicenseProblem?)

  /// Reads an operand where a licence is expected.
  static func license(_ token: LicenseToken) -> Reading {
    let text = token.text
    if let license = SPDXLicense(id: text) {
      let term = LicenseTerm.license(id: license.id, orLater: false)
      return (.license(term), license.isDeprecated ? deprecated(license, token) : nil)
    }
    if text.hasSuffix("+"), let license = SPDXLicense(id: String(text.dropLast())) {
      return laterVersion(of: license, token)
    }
    if let reference = reading(token, prefix: "LicenseRef-") {
      return (reference.name.map { .license(.reference($0)) }, reference.problem)
    }
    if SPDXException(id: text) != nil {
      return (
        nil,
        problem(
          token, .licenseSyntax, "'\(text)' is an exception; it follows a licence and 'WITH'")
      )
    }
    return (nil, problem(forUnknown: token))
  }

  /// Reads an operand after `WITH`.
  static func exception(_ token: LicenseToken) -> Reading {
    let text = token.text
    if let exception = SPDXException(id: text) {
      let message = "'\(exception.id)' is a deprecated SPDX exception"
      return (
        .exception(exception.id),
        exception.isDeprecated ? problem(token, .licenseDeprecated, message) : nil
      )
    }
    if let reference = reading(token, prefix: "AdditionRef-") {
      return (reference.name.map { .exception($0) }, reference.problem)
    }
    if SPDXLicense(id: text) != nil {
      return (
        nil, problem(token, .licenseSyntax, "'\(text)' is a licence; 'WITH' takes an exception")
      )
    }
    let candidates = LicenseSpelling.exceptions(for: text)
    let message = "'\(text)' is not an SPDX licence exception\(question(candidates))"
    return (nil, problem(token, .licenseUnknown, message))
  }

  static func unknown(_ token: LicenseToken, _ candidates: [String]) -> LicenseProblem {
    let message = "'\(token.text)' is not an SPDX licence identifier\(question(candidates))"
    return problem(token, .licenseUnknown, message)
  }

  private static func deprecated(_ license: SPDXLicense, _ token: LicenseToken) -> LicenseProblem {
    let choices = license.successors.isEmpty ? "" : "; write \(choice(license.successors))"
    return problem(
      token, .licenseDeprecated,
      "'\(license.id)' is a deprecated SPDX licence identifier\(choices)")
  }

  private static func laterVersion(of license: SPDXLicense, _ token: LicenseToken) -> Reading {
    for ending in ["-only", "-or-later"] where license.id.hasSuffix(ending) {
      let version = license.id.dropLast(ending.count)
      let message = "'+' does not follow '\(ending)'; did you mean '\(version)-or-later'?"
      return (nil, problem(token, .licenseSyntax, message))
    }
    let term = LicenseTerm.license(id: license.id, orLater: true)
    return (.license(term), license.isDeprecated ? deprecated(license, token) : nil)
  }

  private static func problem(forUnknown token: LicenseToken) -> LicenseProblem {
    let text = token.text
    if ["none", "noassertion"].contains(text.lowercased()) {
      return problem(
        token, .licenseUnknown,
        "'\(text)' names no licence; one that SPDX does not list is written 'LicenseRef-NAME'")
    }
    if let name = LicenseSpelling.lastPart(ofURL: text) {
      let known = LicenseSpelling.known(name)
      return problem(
        token, .licenseUnknown,
        "a licence is named by its SPDX identifier, not by a URL; found '\(text)'\(question(known))"
      )
    }
    let known = LicenseSpelling.known(text)
    if !known.isEmpty { return unknown(token, known) }
    let parts = LicenseSpelling.listed(in: text)
    if parts.count > 1 {
      let or = parts.joined(separator: " OR ")
      let and = parts.joined(separator: " AND ")
      return problem(
        token, .licenseSyntax,
        "licences are joined by 'AND' or 'OR'; did you mean '\(or)' or '\(and)'?")
    }
    let near = LicenseSpelling.near(text)
    if !near.isEmpty { return unknown(token, near) }
    let name = LicenseSpelling.referenceName(for: text)
    return problem(
      token, .licenseUnknown,
      "'\(text)' is not an SPDX licence identifier; one that SPDX does not list is written '\(name)'"
    )
  }

  /// `LicenseRef-NAME`, also after `DocumentRef-NAME:`; nil where it is neither.
  private static func reading(
    _ token: LicenseToken, prefix: String
  ) -> (name: String?, problem: LicenseProblem?)? {
    let parts = token.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, last.lowercased().hasPrefix(prefix.lowercased()) else {
      return nil
    }
    let prefixes = parts.count == 2 ? ["DocumentRef-", prefix] : [prefix]
    var written: [String] = []
    for (part, prefix) in zip(parts, prefixes) {
      let name = part.dropFirst(prefix.count)
      guard part.lowercased().hasPrefix(prefix.lowercased()), !name.isEmpty,
        name.utf8.allSatisfy(isReferenceByte)
      else {
        let message = "'\(prefix)' is followed by letters, digits, '-' and '.', not '\(part)'"
        return (nil, problem(token, .licenseSyntax, message))
      }
      written.append(prefix + name)
    }
    return (written.joined(separator: ":"), nil)
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func problem(
    _ token: LicenseToken, _ code: DiagnosticCode, _ message: String
  ) -> LicenseProblem {
    LicenseProblem(
      severity: code == .licenseDeprecated ? .warning : .error, code: code, message: message,
      offset: token.range.lowerBound, length: token.range.count)
  }

  private static func question(_ candidates: [String]) -> String {
    candidates.isEmpty ? "" : "; did you mean \(choice(candidates))?"
  }

  /// `'a', 'b' or 'c'`.
  private static func choice(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
  }
}
