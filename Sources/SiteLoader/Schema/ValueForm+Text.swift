import Diagnostics
import FrontMatter
import SiteModel

/// Texts that must have a certain form.
extension ValueForm where Value == String {
  /// An absolute `https` or `http` URL.
  static var url: Self { url(schemes: WebAddress.web) }

  /// The same, or a mail address as `mailto:`.
  static var urlOrMail: Self { url(schemes: WebAddress.webAndMail) }

  private static func url(schemes: [String]) -> Self {
    let shape = ValueShape.form(format: "uri", pattern: nil, phrase: "a URL")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      guard let problem = WebAddress.problem(with: text, schemes: schemes) else { return text }
      faults.error(.urlInvalid, problem, at: node)
      return nil
    }
  }

  /// A digital object identifier, without the address that resolves it.
  static var doi: Self {
    let shape = ValueShape.form(format: nil, pattern: "10\\.[0-9]{4,9}/.+", phrase: "a DOI")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      let bare = bareDOI(text)
      let parts = bare.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let number = parts[0].dropFirst(3)
      let isGood =
        bare.hasPrefix("10.") && parts.count == 2 && (4...9).contains(number.count)
        && number.utf8.allSatisfy { (48...57).contains($0) } && !parts[1].isEmpty
        && !bare.utf8.contains(where: { $0 <= 32 })
      if isGood { return bare }
      faults.error(
        .doiInvalid, "a DOI is '10.', a number, '/' and a name; found \(text.quotedExcerpt)",
        at: node)
      return nil
    }
  }

  private static func bareDOI(_ text: String) -> String {
    let prefixes = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:",
    ]
    let prefix = prefixes.first { text.lowercased().hasPrefix($0) } ?? ""
    return String(text.dropFirst(prefix.count)).trimmed
  }

  /// `#rrggbb`.
  static var colour: Self {
    let shape = ValueShape.form(
      format: nil, pattern: "^#[0-9A-Fa-f]{6}$", phrase: "a colour such as \"#1f6f54\"")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      let digits = text.dropFirst()
      if text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) {
        return text.lowercased()
      }
      faults.wrongType(key, shape, node)
      return nil
    }
  }

  /// A language tag such as `en`, `de-AT`, `zh-Hant`.
  static var language: Self {
    let shape = ValueShape.form(
      format: nil, pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
      phrase: "a language tag such as 'en' or 'pt-BR'")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let isGood =
        (2...3).contains(parts[0].utf8.count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
        && parts.dropFirst().allSatisfy { part in
          (1...8).contains(part.utf8.count)
            && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
      if isGood { return text }
      faults.wrongType(key, shape, node)
      return nil
    }
  }

  static var permalink: Self {
    let shape = ValueShape.form(
      format: nil, pattern: "^/.*:slug.*/$", phrase: "a pattern such as '/:year/:slug/'")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      guard let problem = PermalinkPattern.problem(with: text) else { return text }
      faults.error(
        .permalinkInvalid, "a permalink pattern \(problem); found \(text.quotedExcerpt)", at: node)
      return nil
    }
  }

  /// A file of the site, relative to the file that names it, or from `content/` with `/`.
  static var path: Self {
    let shape = ValueShape.form(format: nil, pattern: nil, phrase: "the path of a file")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      guard let problem = SitePath.problem(with: text, in: faults.lines.file) else { return text }
      faults.error(.pathInvalid, "a path \(problem); found \(text.quotedExcerpt)", at: node)
      return nil
    }
  }

  /// A former slug or a former path.
  static var alias: Self {
    ValueForm<String>.text.map { text, node, key, faults in
      guard let problem = SitePath.problem(withAlias: text) else { return text }
      faults.error(
        .pathInvalid, "a former address \(problem); found \(text.quotedExcerpt)", at: node)
      return nil
    }
  }

  /// A path of the site that begins with `/`.
  static var rootedPath: Self {
    let shape = ValueShape.form(format: nil, pattern: "^/", phrase: "a path that begins with '/'")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      if text.first == "/", !text.contains(where: { $0.isWhitespace || $0 == "#" }) { return text }
      faults.error(
        .pathInvalid, "a path of the site begins with '/'; found \(text.quotedExcerpt)", at: node)
      return nil
    }
  }

  /// Where an entry of the navigation leads: a path of the site, or a URL.
  static var destination: Self {
    let shape = ValueShape.form(
      format: nil, pattern: nil, phrase: "a path that begins with '/', or a URL")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      if text.first == "/", !text.hasPrefix("//"),
        !text.contains(where: { $0.isWhitespace || $0 == "\\" })
      {
        return text
      }
      guard let problem = WebAddress.problem(with: text, schemes: WebAddress.webAndMail) else {
        return text
      }
      faults.error(
        .urlInvalid,
        "an address begins with '/' for a page of this site; \(problem)", at: node)
      return nil
    }
  }
}

extension ValueForm where Value == [String] {
  /// Names that each get a page of the site. What lists the page there lists all of them, so that a
  /// hundred are a hundred pages with a hundred names, and a thousand are a hundred times as much.
  static func terms(splitsHint: Bool = false) -> Self {
    .set(.text, splitsHint: splitsHint, atMost: 100)
  }
}
