import SiteModel

/// A file of the theme under the name it is published with.
struct FingerprintedFile: Sendable {
  /// Relative to `templates/`: `assets/style.css`.
  var source: String
  /// What templates call it: `style_css`.
  var name: String
  /// With a hash of its bytes, so that browsers may keep it for ever: `assets/style.0a1b2c3d4e.css`.
  var outputPath: String
  var bytes: [UInt8]

  /// The files that CSS may name come first, so that it can name them as they are published.
  static func publish(_ files: [ThemeFile], accent: Colour?) -> [FingerprintedFile] {
    let isStyle = { (file: ThemeFile) in file.path.hasSuffix(".css") }
    let others = files.filter { !isStyle($0) }.map { file in
      let isScript = file.path.hasSuffix(".js")
      return FingerprintedFile(
        file, bytes: isScript ? ScriptFile(bytes: file.bytes).compacted : file.bytes)
    }
    let names = Dictionary(
      others.map { ($0.source, $0.outputPath) }, uniquingKeysWith: { first, _ in first })
    let styles = files.filter(isStyle).map { file in
      let bytes = StyleSheet(path: file.path, bytes: file.bytes).naming(names)
      let isMain = file.path == "assets/style.css"
      return FingerprintedFile(file, bytes: (isMain ? accent?.accentStyle ?? [] : []) + bytes)
    }
    return (others + styles).sorted { $0.source < $1.source }
  }

  private init(_ file: ThemeFile, bytes: [UInt8]) {
    source = file.path
    self.bytes = bytes
    name = Self.name(of: file.path)
    outputPath = Self.fingerprinted(file.path, StableHash.fingerprint(of: bytes))
  }

  private static func name(of path: String) -> String {
    String(
      path.trimmingPrefix("assets/").map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  private static func fingerprinted(_ path: String, _ fingerprint: String) -> String {
    let folderEnd = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    guard let dot = path[folderEnd...].lastIndex(of: "."), dot > folderEnd else {
      return "\(path).\(fingerprint)"
    }
    return "\(path[..<dot]).\(fingerprint)\(path[dot...])"
  }
}
