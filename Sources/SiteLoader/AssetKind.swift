/// What a file's name says it is.
enum AssetKind: Hashable, Sendable {
  case picture, svg, other

  private static let pictures: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "avif"]

  init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let suffix = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    self = suffix == "svg" ? .svg : Self.pictures.contains(suffix) ? .picture : .other
  }
}
