import FrontMatter

/// What is wrong with a URL that should be absolute.
enum WebAddress {
  static let web = ["https", "http"]
  static let webAndMail = ["https", "http", "mailto"]

  /// Says why `text` is no URL with one of `schemes`, what was found, and what may have been meant,
  /// in one phrase; nil where it is one.
  static func problem(with text: String, schemes: [String] = web) -> String? {
    rule(for: text, schemes).map { rule in
      let meant = meant(by: text, schemes).map { "; did you mean '\($0)'?" } ?? ""
      return "a URL \(rule); found \(text.quotedExcerpt)\(meant)"
    }
  }

  /// The rule that is broken, in words that complete "a URL …".
  private static func rule(for text: String, _ schemes: [String]) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return unfinished }
    let scheme = text[..<colon].lowercased()
    guard schemes.contains(scheme) else {
      let isHost = text[..<colon].contains(".") || text[..<colon] == "localhost"
      return isHost ? unfinished : "begins with \(list(schemes))"
    }
    guard text.utf8.allSatisfy(isAllowed) else { return "holds no blanks, quotes or '<' and '>'" }
    let rest = text[text.index(after: colon)...]
    if scheme == "mailto" {
      let at = rest.firstIndex(of: "@")
      return at.map { $0 > rest.startIndex } ?? false ? nil : "names somebody's address"
    }
    guard rest.hasPrefix("//") else { return "has '//' after '\(scheme):'" }
    return host(rest.dropFirst(2))
  }

  private static func host(_ rest: Substring) -> String? {
    let authority = rest.prefix { !"/?#".contains($0) }
    if authority.contains("@") { return "holds no user name or password" }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    let isIPv6 = authority.hasPrefix("[")
    guard let name = parts.first, !name.isEmpty, isIPv6 || parts.count <= 2 else {
      return "has a host after '//'"
    }
    if !isIPv6, parts.count == 2, !parts[1].utf8.allSatisfy({ (48...57).contains($0) }) {
      return "has a number for its port"
    }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isGood = isIPv6 || labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isHostCharacter) }
    return isGood ? nil : "has a host after '//'"
  }

  private static let unfinished = "is written in full, with https://"

  /// The same with the scheme it lacks.
  private static func meant(by text: String, _ schemes: [String]) -> String? {
    let rest = text.drop { $0 == "/" }
    let hosts = ["https://\(rest)"]
    let candidates = schemes.contains("mailto") ? hosts + ["mailto:\(rest)"] : hosts
    guard rest.prefix(while: { !"/?#:".contains($0) }).contains(".") else { return nil }
    return candidates.first { rule(for: $0, schemes) == nil }
  }

  private static func list(_ schemes: [String]) -> String {
    let names = schemes.map { $0 == "mailto" ? "mailto:" : "\($0)://" }
    return names.dropLast().joined(separator: ", ") + " or \(names[names.count - 1])"
  }

  private static func isHostCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !#""<>\^`{|}"#.utf8.contains(byte)
  }
}
