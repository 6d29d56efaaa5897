/// Takes apart the ways to write a repository.
enum RepositoryReader {
  static func place(in text: String) -> Repository? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    if let colon = text.range(of: "://") {
      return url(scheme: text[..<colon.lowerBound].lowercased(), rest: text[colon.upperBound...])
    }
    if let colon = text.firstIndex(of: ":") {
      return remote(before: text[..<colon], after: text[text.index(after: colon)...])
    }
    return shorthand(text)
  }

  /// `https://user@host:port/path?query#fragment`, and the schemes that only git knows.
  private static func url(scheme: String, rest: Substring) -> Repository? {
    let plain = scheme.hasPrefix("git+") ? String(scheme.dropFirst(4)) : scheme
    guard ["https", "http", "ssh", "git"].contains(plain) else { return nil }
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let authority = rest[..<end].split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2 else { return nil }
    var port = parts.count == 2 ? parts[1] : ""
    guard port.utf8.allSatisfy({ 0x30 <= $0 && $0 <= 0x39 }) else { return nil }
    // A port of ssh or of the git protocol is none of the web's.
    if plain == "ssh" || plain == "git" || port == "443" || port == "80" { port = "" }
    return place(
      scheme: plain == "http" ? "http" : "https", host: host.lowercased(), port: String(port),
      tail: rest[end...])
  }

  /// `git@host:owner/name.git`, `github:owner/name`, and `host:8080/path`, which is a URL.
  private static func remote(before: Substring, after: Substring) -> Repository? {
    let host = before.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if let host = forgeAliases[host.lowercased()], before.lowercased() == before {
      return place(scheme: "https", host: host, port: "", tail: "/" + after)
    }
    guard host.contains(".") else { return nil }
    let first = after.prefix { $0 != "/" }
    if !first.isEmpty, first.utf8.allSatisfy({ 0x30 <= $0 && $0 <= 0x39 }) {
      return url(scheme: "https", rest: "\(before):\(after)")
    }
    let path = after.hasPrefix("/") ? after : "/" + after
    return place(scheme: "https", host: host.lowercased(), port: "", tail: path)
  }

  /// `owner/name`, `/owner/name`, `owner`, `@owner`, `host.example/owner/name`.
  private static func shorthand(_ text: String) -> Repository? {
    var rest = text[...]
    while rest.first == "/" { rest = rest.dropFirst() }
    let wasRooted = rest.count < text.count
    if !wasRooted, rest.first == "@" { rest = rest.dropFirst() }
    let segments = rest.split(separator: "/")
    guard let first = segments.first else { return nil }
    // Owners on GitHub have no full stop in their names; hosts have.
    if !wasRooted, first.contains(".") {
      let tail = rest[first.endIndex...]
      return segments.count < 2
        ? nil : place(scheme: "https", host: first.lowercased(), port: "", tail: tail)
    }
    guard segments.count <= 2 || inRepository.contains(String(segments[2])) else { return nil }
    return place(scheme: "https", host: "github.com", port: "", tail: "/" + rest)
  }

  private static func place(
    scheme: String, host: String, port: String, tail: Substring
  ) -> Repository? {
    var host = host
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard isHost(host) else { return nil }
    let forge = Forge(host: host)
    if forge == .other { return elsewhere(scheme: scheme, host: host, port: port, tail: tail) }
    let path = tail.prefix { $0 != "?" && $0 != "#" }
    guard let segments = forgePath(path, on: forge) else { return nil }
    let joined = segments.joined(separator: "/")
    let authority = port.isEmpty ? host : "\(host):\(port)"
    return Repository(url: "https://\(authority)/\(joined)", host: host, path: joined)
  }

  /// On a host that is not known every part of the URL may matter, but for its fragment.
  private static func elsewhere(
    scheme: String, host: String, port: String, tail: Substring
  ) -> Repository? {
    var tail = tail.prefix { $0 != "#" }
    while tail.last == "/" { tail = tail.dropLast() }
    guard !tail.isEmpty, tail.unicodeScalars.allSatisfy({ !"<>\"\\^`{|}".contains(Character($0)) })
    else { return nil }
    let encoded = tail.unicodeScalars.map { scalar in
      scalar.isASCII
        ? String(scalar) : String(scalar).utf8.map { "%" + hexadecimal($0) }.joined()
    }.joined()
    let path = encoded.prefix { $0 != "?" }.drop { $0 == "/" }
    let authority = port.isEmpty ? host : "\(host):\(port)"
    return Repository(url: "\(scheme)://\(authority)\(encoded)", host: host, path: String(path))
  }
}

extension RepositoryReader {
  private static let forgeAliases = [
    "github": "github.com", "gh": "github.com", "gitlab": "gitlab.com",
    "codeberg": "codeberg.org", "bitbucket": "bitbucket.org",
  ]

  /// What follows `owner/name` in the addresses of pages inside a repository.
  private static let inRepository: Set<String> = [
    "-", "actions", "blob", "branches", "commits", "discussions", "forks", "graphs", "issues",
    "merge_requests", "milestones", "packages", "projects", "pull", "pull-requests", "pulls",
    "raw", "refs", "releases", "security", "src", "tags", "tree", "wiki",
  ]

  /// The segments that name an owner or a repository; nil where there are none, or impossible ones.
  private static func forgePath(_ path: Substring, on forge: Forge) -> [String]? {
    var segments = path.split(separator: "/").map(String.init)
    if segments.count > 1, ["orgs", "groups"].contains(segments[0]) {
      segments = [segments[1]]
    }
    if forge == .gitlab {
      // Groups lie in groups, to any depth.
      let end = segments.indices.first { $0 >= 2 && inRepository.contains(segments[$0]) }
      segments = Array(segments[..<(end ?? segments.count)])
    } else {
      segments = Array(segments.prefix(2))
    }
    if segments.count > 1, let last = segments.last, last.hasSuffix(".git") {
      segments[segments.count - 1] = String(last.dropLast(4))
    }
    guard !segments.isEmpty, segments.allSatisfy(isForgeName) else { return nil }
    if forge == .github, !isGitHubOwner(segments[0]) { return nil }
    if forge == .sourcehut, !segments[0].hasPrefix("~") { return nil }
    return segments
  }

  private static func isForgeName(_ segment: String) -> Bool {
    segment != "." && segment != ".." && !segment.isEmpty && segment.utf8.count <= 255
      && segment.utf8.allSatisfy { isWord($0) || "-._~".utf8.contains($0) }
  }

  private static func isGitHubOwner(_ segment: String) -> Bool {
    segment.utf8.count <= 39 && segment.utf8.allSatisfy { isWord($0) || "-_".utf8.contains($0) }
  }

  private static func isHost(_ host: String) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && host.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}

extension String {
  /// The first place where `word` stands.
  fileprivate func range(of word: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
      start = index(after: start)
    }
    return nil
  }
}
