import Diagnostics

/// Reads a licence expression from left to right, `AND` before `OR`.
struct LicenseParser {
  private(set) var problems: [LicenseProblem] = []
  private let text: String
  private var tokens: [LicenseToken] = []
  /// What each token means, by its index; nil for operators and for what is wrong.
  private var operands: [LicenseOperand?] = []
  private var position = 0
  private var depth = 0
  /// After one fault in the grammar the rest of it would only be noise.
  private var isBroken = false

  private static let maximumDepth = 32

  init(_ text: String) { self.text = text }

  /// Nil where the expression cannot be read; `problems` says why.
  mutating func parse() -> LicenseTerm? {
    guard text.utf8.count <= LicenseExpression.maximumLength else {
      let limit = LicenseExpression.maximumLength
      fail("a licence expression has at most \(limit) bytes, not \(text.utf8.count)", at: 0..<0)
      return nil
    }
    tokens = LicenseToken.tokens(of: text)
    readOperands()
    let term = any()
    if let rest = current, !isBroken {
      fail(
        rest.kind == .close
          ? "each ')' closes a '(', and this one has none"
          : "licences are joined by 'AND' or 'OR', and '\(rest.text)' follows without one",
        at: rest.range)
    }
    replaceByWholeName()
    return isBroken ? nil : term
  }

  private mutating func readOperands() {
    for (index, token) in tokens.enumerated() {
      guard token.kind == .operand else {
        operands.append(nil)
        continue
      }
      let follows = index > 0 && tokens[index - 1].kind == .with
      let (operand, problem) =
        follows ? LicenseOperand.exception(token) : LicenseOperand.license(token)
      operands.append(operand)
      if let problem { problems.append(problem) }
    }
  }

  /// A name such as `BSD 3-Clause "New" or "Revised" License` looks like an expression and is none:
  /// where the whole is known as a name, that says more than the faults of its parts.
  private mutating func replaceByWholeName() {
    guard problems.contains(where: { $0.code == .licenseUnknown }), tokens.count > 1,
      let first = tokens.first, let last = tokens.last
    else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    let whole = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    let candidates = LicenseSpelling.known(whole)
    if candidates.isEmpty { return }
    let token = LicenseToken(kind: .operand, range: range, text: whole)
    problems = [LicenseOperand.unknown(token, candidates)]
    isBroken = true
  }

  private var current: LicenseToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ kind: LicenseToken.Kind) -> LicenseToken? {
    guard !isBroken, let token = current, token.kind == kind else { return nil }
    position += 1
    return token
  }

  private mutating func fail(_ message: String, at range: Range<Int>) {
    guard !isBroken else { return }
    isBroken = true
    problems.append(
      LicenseProblem(
        severity: .error, code: .licenseSyntax, message: message, offset: range.lowerBound,
        length: range.count))
  }
}

// The grammar. Each function takes what it can and leaves the rest; a term that is missing only
// because a word is unknown is nil without a further complaint.
extension LicenseParser {
  private mutating func any() -> LicenseTerm? {
    var terms = [all()]
    while take(.or) != nil { terms.append(all()) }
    return Self.joined(terms, asChoice: true)
  }

  private mutating func all() -> LicenseTerm? {
    var terms = [with()]
    while take(.and) != nil { terms.append(with()) }
    return Self.joined(terms, asChoice: false)
  }

  private mutating func with() -> LicenseTerm? {
    let isGroup = current?.kind == .open
    let term = primary()
    guard let with = take(.with) else { return term }
    if isGroup {
      fail("'WITH' adds an exception to one licence, not to a group in parentheses", at: with.range)
    }
    let operand = position < operands.count ? operands[position] : nil
    guard take(.operand) != nil else {
      fail("'WITH' is followed by an exception", at: with.range)
      return nil
    }
    guard let term, case .exception(let id) = operand else { return nil }
    return .exception(term, exception: id)
  }

  private mutating func primary() -> LicenseTerm? {
    let operand = position < operands.count ? operands[position] : nil
    if take(.operand) != nil {
      guard case .license(let term) = operand else { return nil }
      return term
    }
    if let open = take(.open) { return group(after: open) }
    failWithoutLicense()
    return nil
  }

  private mutating func group(after open: LicenseToken) -> LicenseTerm? {
    guard depth < Self.maximumDepth else {
      fail("parentheses are at most \(Self.maximumDepth) deep", at: open.range)
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    let term = any()
    if take(.close) == nil {
      fail("each '(' is closed by a ')', and this one is not", at: open.range)
    }
    return term
  }

  private mutating func failWithoutLicense() {
    guard let token = current else {
      guard let last = tokens.last else {
        fail("a licence expression names at least one licence", at: 0..<0)
        return
      }
      fail("'\(last.text)' is followed by a licence", at: last.range)
      return
    }
    let isJoint = token.kind == .and || token.kind == .or || token.kind == .with
    fail(
      isJoint
        ? "'\(token.text)' stands between two names" : "a licence belongs before '\(token.text)'",
      at: token.range)
  }

  /// Nested lists of one kind become one list: `A OR (B OR C)` is `A OR B OR C`.
  private static func joined(_ terms: [LicenseTerm?], asChoice: Bool) -> LicenseTerm? {
    let known = terms.compactMap { $0 }
    guard known.count == terms.count, let first = known.first else { return nil }
    if known.count == 1 { return first }
    let flat = known.flatMap { term -> [LicenseTerm] in
      switch term {
      case .any(let inner) where asChoice: inner
      case .all(let inner) where !asChoice: inner
      default: [term]
      }
    }
    return asChoice ? .any(flat) : .all(flat)
  }
}
