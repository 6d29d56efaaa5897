/// What is wrong with a URL that should be absolute.
enum WebAddress {
  static let web = ["https", "http"]
  static let webAndMail = ["https", "http", "mailto"]

  /// Says why `text` is no URL with one of `schemes`, in words that complete a message; nil where
  /// it is one.
  static func problem(with text: String, schemes: [String] = web) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return missingScheme(text) }
    let scheme = text[..<colon].lowercased()
    guard schemes.contains(scheme) else {
      let isHost = text[..<colon].contains(".") || text[..<colon] == "localhost"
      if isHost { return missingScheme(text) }
      return "begins with \(list(schemes))"
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

  private static func missingScheme(_ text: String) -> String {
    let rest = text.drop { $0 == "/" }
    let full = "https://\(rest)"
    let isHost = rest.prefix { !"/?#:".contains($0) }.contains(".")
    guard isHost, rest.utf8.allSatisfy(isAllowed) else {
      return "is written in full, with https://"
    }
    return "is written in full; did you mean '\(full)'?"
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
