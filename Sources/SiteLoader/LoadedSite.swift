package import SiteModel
package import Templates

/// Everything that was read.
package struct LoadedSite: Sendable {
  package var site: Site
  /// The default theme's, each replaced by the site's own of the same path; sorted by path.
  package var templateSources: [TemplateSource]
  /// The same for `templates/assets/`.
  package var themeAssets: [ThemeAsset]
  /// For the next load, where this one was asked to remember.
  package internal(set) var cache: SourceCache?
  /// Of every file that was read, by path.
  package internal(set) var digests: [String: SourceDigest] = [:]
  /// In bytes, of the documents.
  package internal(set) var bytesRead = 0
  private let folder: SourceFolder

  init(
    site: Site, templateSources: [TemplateSource], themeAssets: [ThemeAsset], folder: SourceFolder
  ) {
    self.site = site
    self.templateSources = templateSources
    self.themeAssets = themeAssets
    self.folder = folder
  }

  /// Lets go of all pages, for a run that has planned them.
  package mutating func giveUpPages() {
    site.articles = []
    site.projects = []
    site.pages = []
    digests = [:]
  }

  /// The bytes of a file that is published as it is, read anew: memory holds none of them.
  ///
  /// An SVG is looked through again: it may be another than the one that was found to be good.
  package func readAsset(_ file: SourceFile) throws -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileReadFault) {
      bytes = try FileReader.read(folder.absolute(file.path), limit: .none)
    } catch {
      throw SourceReadError(path: file.path, fault: error)
    }
    if AssetKind(path: file.path) == .svg,
      !SVGCheck.activeContent(in: bytes, file: file.path).isEmpty
    {
      throw SourceReadError(path: file.path, reason: "it became an active picture meanwhile")
    }
    return bytes
  }

  /// One line of a source, without its end, to show a mistake in it; nil where there is none.
  ///
  /// - Parameter number: 1-based.
  package func sourceLine(_ path: String, _ number: Int) -> String? {
    folder.line(number, of: path)
  }
}

extension SourceFolder {
  /// The largest text that settings allow.
  private static let longestShown = SizeLimit(64 << 20, "a text has")

  /// One line of a source, without its end; nil where there is none.
  ///
  /// - Parameter number: 1-based.
  func line(_ number: Int, of path: String) -> String? {
    let own = try? FileReader.read(absolute(path), limit: Self.longestShown)
    let bytes = own ?? EmbeddedTheme.all.first { $0.path == path }?.bytes
    return bytes.flatMap { Self.line(number, of: $0) }.flatMap { line in
      // A picture has no lines that anybody could read.
      let isText = path.hasSuffix(".md") || path.hasSuffix(".yml")
      return isText
        ? String(decoding: line, as: UTF8.self) : String(validating: line, as: UTF8.self)
    }
  }

  /// Lines end with `\n`, `\r\n` or a lone `\r`.
  private static func line(_ number: Int, of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for _ in 1..<max(1, number) {
      guard let end = rest.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return nil }
      let isPair = rest[end] == 13 && rest.dropFirst(end - rest.startIndex + 1).first == 10
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    return rest.prefix { $0 != 10 && $0 != 13 }
  }
}
