import SiteModel

/// Pictures that cost a visitor more than they show.
enum PictureSizeCheck {
  static let mostBytes = 1_000_000
  static let mostPixels = 4_096

  static func findings(in assets: [Asset]) -> [Finding] {
    assets.enumerated().compactMap { index, asset in
      guard let pixels = asset.pixels, let excess = excess(of: asset, pixels) else { return nil }
      return Finding(.imageOversized, excess, at: asset.file.span, of: .asset(index))
    }
  }

  private static func excess(of asset: Asset, _ pixels: PixelSize) -> String? {
    // A drawing has no pixels of its own.
    let isDrawing = asset.outputPath.lowercased().hasSuffix(".svg")
    if asset.size > mostBytes {
      return "a picture has at most 1 MB; this has \(megabytes(asset.size)) MB"
    }
    if !isDrawing, max(pixels.width, pixels.height) > mostPixels {
      return "a picture is at most \(mostPixels) pixels wide and high; "
        + "this is \(pixels.width) × \(pixels.height)"
    }
    return nil
  }

  /// Rounded up to a tenth: what is too large never reads as if it were not.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 99_999) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
