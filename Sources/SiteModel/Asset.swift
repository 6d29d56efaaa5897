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
