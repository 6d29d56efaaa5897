import Diagnostics
import SiteModel

/// Looks at one file that is published as it is: its size, and a picture's size and safety.
struct AssetLoader: Sendable {
  struct Found: Sendable {
    var asset: Asset?
    var diagnostics: [Diagnostic] = []
  }

  /// In bytes: what every picture format but SVG says of its size stands in its first part.
  private static let headLength = 64 << 10
  /// In bytes; an SVG is read as a whole.
  private static let largestSVG = 8 << 20

  let folder: SourceFolder

  func load(_ file: SourceFile, outputPath: String) throws -> Found {
    let kind = AssetKind(path: file.path)
    let limit =
      switch kind {
      case .svg: Self.largestSVG + 1
      case .picture: Self.headLength
      case .other: 0
      }
    switch try folder.readHead(file.path, upTo: limit) {
    case .failure(let problem): return Found(diagnostics: [problem.diagnostic])
    case .success(let (bytes, size)):
      let asset = Asset(file: file, outputPath: outputPath, size: size)
      return inspect(asset, kind, bytes)
    }
  }

  private func inspect(_ asset: Asset, _ kind: AssetKind, _ bytes: [UInt8]) -> Found {
    Found(asset: asset)
  }
}

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
