import Diagnostics
import SiteModel

/// Looks at one file that is published as it is: its size, and a picture's size and safety.
struct AssetLoader: Sendable {
  struct Found: Sendable {
    var asset: Asset?
    var diagnostics: [Diagnostic] = []
  }

  /// In bytes: what nearly every picture but an SVG says of its size stands in its first part.
  private static let headLength = 64 << 10
  /// In bytes: a camera's notes and a small copy of the picture may stand before it.
  private static let longHeadLength = 1 << 20

  let folder: SourceFolder
  let limits: DocumentLimits

  func load(_ file: SourceFile, outputPath: String) throws -> Found {
    switch AssetKind(path: file.path) {
    case .svg: try vector(file, outputPath)
    case .picture: try picture(file, outputPath, upTo: Self.headLength)
    case .other: try found(file, outputPath, upTo: 0) { _, _ in [] }
    }
  }

  /// An SVG is published only when it is a picture and nothing else.
  private func vector(_ file: SourceFile, _ outputPath: String) throws -> Found {
    let limit = SizeLimit(limits.documentSize, "an SVG has", key: "document_size")
    // An SVG is read as a whole.
    var found = try found(file, outputPath, upTo: limit.bytes) { asset, bytes in
      if asset.size > bytes.count {
        return [.error(.fileTooLarge, limit.message(size: asset.size), at: file.span)]
      }
      asset.pixels = ImageHeader.pixelSize(of: bytes)
      return SVGCheck.activeContent(in: bytes, file: file.path)
    }
    if !found.diagnostics.isEmpty { found.asset = nil }
    return found
  }

  private func picture(_ file: SourceFile, _ outputPath: String, upTo limit: Int) throws -> Found {
    var isCutShort = false
    var found = try found(file, outputPath, upTo: limit) { asset, bytes in
      asset.pixels = ImageHeader.pixelSize(of: bytes)
      isCutShort = asset.pixels == nil && asset.size > bytes.count
      if let pixels = asset.pixels { return tooManyPixels(pixels, file) }
      return [
        .warning(
          .imageInvalid,
          "a picture's header says its size; this one's cannot be read, so the page may jump while "
            + "it loads", at: file.span)
      ]
    }
    if found.diagnostics.contains(where: { $0.severity == .error }) { found.asset = nil }
    let isLongest = limit == Self.longHeadLength
    return isCutShort && !isLongest
      ? try picture(file, outputPath, upTo: Self.longHeadLength) : found
  }

  /// A browser that shows a picture holds every pixel of it, however small its file is.
  private func tooManyPixels(_ pixels: PixelSize, _ file: SourceFile) -> [Diagnostic] {
    let count = pixels.width * pixels.height
    guard count > limits.imagePixels else { return [] }
    let rule = "a picture has at most \(Measure.count(limits.imagePixels)) pixels"
    return [
      .error(
        .fileTooLarge,
        "\(rule) (limits.image_pixels); this has \(Measure.count(pixels.width)) × "
          + "\(Measure.count(pixels.height)), which are \(Measure.count(count))", at: file.span)
    ]
  }

  private func found(
    _ file: SourceFile, _ outputPath: String, upTo limit: Int,
    inspect: (inout Asset, [UInt8]) -> [Diagnostic]
  ) throws -> Found {
    switch try folder.readHead(file.path, upTo: limit) {
    case .failure(let problem): return Found(diagnostics: [problem.diagnostic])
    case .success(let (bytes, size)):
      var asset = Asset(file: file, outputPath: outputPath, size: size)
      let diagnostics = inspect(&asset, bytes)
      return Found(asset: asset, diagnostics: diagnostics)
    }
  }
}
