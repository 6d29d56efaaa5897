import Diagnostics
import SiteModel

/// Makes sure that each file of the output has one source, also on a disk that does not tell
/// letter case or Unicode forms apart.
struct CollisionCheck {
  /// One file of the output and where it comes from.
  struct Claim {
    var outputPath: String
    /// Nil for what has no source of its own: lists, the feed.
    var span: SourceSpan?
    /// Completes "… is taken by", such as "an article".
    var owner: String
    var code: DiagnosticCode = .urlCollision
  }

  /// By folded path, the number of the claim.
  private var claims: [String: Int] = [:]
  /// Tells a claim by its number: only those in the way of others are ever asked for.
  private let claim: (Int) -> Claim
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter count: About how many claims there will be.
  init(expecting count: Int, claim: @escaping (Int) -> Claim) {
    claims.reserveCapacity(count)
    self.claim = claim
  }

  /// Takes the output path for the claim of that number, or reports the collision at the later
  /// source.
  mutating func add(_ path: String, _ number: Int) {
    if path.utf8.count > SafeSegment.maximumLength, let excess = Self.excess(of: claim(number)) {
      diagnostics.append(excess)
      return
    }
    let key = FoldedPath.key(path)
    let first = { $0 }(&claims[key, default: number])
    guard first != number else { return }
    let (one, other) = (claim(number), claim(first))
    let isEarlier = Self.isEarlier(one, other)
    if isEarlier { claims[key] = number }
    let (earlier, later) = isEarlier ? (one, other) : (other, one)
    diagnostics.append(Self.collision(of: later, with: earlier))
  }

  /// What is too long about the path; nil where nothing is.
  private static func excess(of claim: Claim) -> Diagnostic? {
    let path = claim.outputPath
    let longest = path.utf8.split(separator: UInt8(ascii: "/")).map(\.count).max() ?? 0
    let (what, most, length) =
      path.utf8.count > SafeSegment.maximumPathLength
      ? ("the path of a page", SafeSegment.maximumPathLength, path.utf8.count)
      : ("a name in the path of a page", SafeSegment.maximumLength, longest)
    guard length > most else { return nil }
    return .error(
      .pathInvalid,
      "\(what) has at most \(most) bytes; that of \(claim.owner) here has \(length)",
      at: claim.span ?? SourceSpan(file: "content/site.yml"))
  }

  /// What has no source was there before all sources, and every page before an alias.
  private static func isEarlier(_ one: Claim, _ other: Claim) -> Bool {
    let (isAlias, otherIsAlias) = (one.code == .aliasCollision, other.code == .aliasCollision)
    if isAlias != otherIsAlias { return otherIsAlias }
    return switch (one.span, other.span) {
    case (let one?, let other?): one < other
    case (nil, _?): true
    case (_, nil): false
    }
  }

  /// Reports each file whose path others need for a folder: `about` beside `about/index.html`.
  ///
  /// - Complexity: O(*files*) for trees of a few levels.
  mutating func checkFolders() {
    guard mayHaveFileAsFolder else { return }
    var folders: [String: String] = [:]
    for key in claims.keys {
      var path = key[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        let folder = String(path)
        if let known = folders[folder], known < key { break }
        folders[folder] = key
      }
    }
    for (key, number) in claims {
      guard let below = folders[key], let other = claims[below].map(claim) else { continue }
      let claim = claim(number)
      let (earlier, later) =
        Self.isEarlier(claim, other) ? (claim, other) : (other, claim)
      diagnostics.append(
        Self.collision(
          of: later, with: earlier,
          "each URL is a file or a folder; '/\(claim.outputPath)' is a file, and "
            + "'/\(other.outputPath)' lies below it"))
    }
  }

  /// Whether a file's path may be that of a folder too: false for nearly every site, without writing
  /// down a name for each of its folders, or of its pages where no folder has the name that they end
  /// with.
  private var mayHaveFileAsFolder: Bool {
    let page = "index.html"
    if claims.keys.contains(where: { Self.hasFolder(page, in: $0) }) { return true }
    var files: Set<UInt64> = []
    for key in claims.keys where !key.utf8.ends(with: page.utf8) {
      files.insert(PathHash(key.utf8).value)
    }
    return claims.keys.contains { key in
      var hash = PathHash("".utf8)
      for byte in key.utf8 {
        if byte == UInt8(ascii: "/"), files.contains(hash.value) { return true }
        hash.add(byte)
      }
      return false
    }
  }

  /// Whether a folder of the path has a name that ends with `name`.
  private static func hasFolder(_ name: String, in path: String) -> Bool {
    var slash = path.utf8.startIndex
    while let next = path.utf8[slash...].dropFirst().firstIndex(of: UInt8(ascii: "/")) {
      if path.utf8[..<next].ends(with: name.utf8) { return true }
      slash = next
    }
    return false
  }

  private static func collision(of later: Claim, with earlier: Claim) -> Diagnostic {
    let url = Self.url(later.outputPath)
    let other = Self.url(earlier.outputPath)
    let rule =
      later.code == .aliasCollision
      ? "an alias is a URL that no page has" : "each URL belongs to one page"
    let difference =
      url == other ? "" : " (as '\(other)', which many disks do not tell apart from it)"
    return collision(
      of: later, with: earlier, "\(rule); '\(url)' is taken by \(earlier.owner)\(difference)")
  }

  private static func collision(
    of later: Claim, with earlier: Claim, _ message: String
  ) -> Diagnostic {
    .error(
      later.code, message, at: later.span ?? SourceSpan(file: "content/site.yml"),
      notes: earlier.span.map {
        [Note("'\(url(earlier.outputPath))' is taken here", at: $0)]
      } ?? [])
  }

  /// `projects/whisper/index.html` as people know it: `/projects/whisper/`.
  private static func url(_ outputPath: String) -> String {
    outputPath.hasSuffix("/index.html")
      ? "/" + outputPath.dropLast("index.html".count)
      : outputPath == "index.html" ? "/" : "/" + outputPath
  }
}

extension BidirectionalCollection<UInt8> {
  fileprivate func ends(with other: some BidirectionalCollection<UInt8>) -> Bool {
    count >= other.count && reversed().starts(with: other.reversed())
  }
}

/// A hash of a path that is known at each of its bytes.
private struct PathHash {
  private(set) var value = StableHash.empty

  init(_ bytes: String.UTF8View) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = StableHash.mix(value, byte) }
}
