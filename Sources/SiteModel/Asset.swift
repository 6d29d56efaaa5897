/// A file of `content/` that is published as it is.
package struct Asset: Hashable, Sendable {
  package var file: SourceFile
  /// Relative to the output folder: the source's path without `content/`.
  package var outputPath: String
  /// In bytes.
  package var size: Int
  /// For pictures whose header could be read.
  package var pixels: PixelSize?

  package init(file: SourceFile, outputPath: String, size: Int, pixels: PixelSize? = nil) {
    self.file = file
    self.outputPath = outputPath
    self.size = size
    self.pixels = pixels
  }
}

/// A picture's size in CSS pixels, as it is shown (after any rotation).
package struct PixelSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
