import Diagnostics
import FrontMatter
import SiteModel

/// Reads `content/site.yml`.
struct SettingsLoader {
  static let path = "content/site.yml"

  /// Settings are read under the limits that hold where they set none.
  private static let largest = SizeLimit(FrontMatterLimits().size, "settings have")

  let folder: SourceFolder

  /// Returns the settings, or what stands in for them, and what was wrong with them.
  ///
  /// - Parameter listing: That of `content/`, which may have reported the file already.
  func load(
    _ listing: SourceFolder.Listing
  ) throws -> (settings: Checked<SiteSettings>, digest: SourceDigest?) {
    let file = SourceFile(Self.path)
    if listing.failed.contains(file.path) || listing.failed.contains("content") {
      return (Checked(StandIn.settings), nil)
    }
    guard listing.files.contains(file) else {
      let missing = Diagnostic.error(
        .siteSettingsMissing,
        "a site has content/site.yml with at least 'title: …' and 'url: https://…/'",
        at: file.span)
      return (Checked(StandIn.settings, [missing]), nil)
    }
    switch try folder.read(file.path, limit: Self.largest) {
    case .failure(let problem):
      return (Checked(StandIn.settings, [problem.diagnostic]), nil)
    case .success(let bytes): return (decode(bytes, file), SourceDigest(of: bytes))
    }
  }

  private func decode(_ bytes: [UInt8], _ file: SourceFile) -> Checked<SiteSettings> {
    if let fault = TextEncoding.fault(in: bytes, file: file.path) {
      return Checked(StandIn.settings, [fault])
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let head = YAMLHead(YAMLDocument.parse(text, file: file.path, firstLine: 1), of: file)
    var fields = DocumentFields(head.document, of: file, opener: file.span, keys: SiteKeys.all)
    let settings = SiteSettings(&fields)
    return Checked(settings, head.diagnostics + (head.isWhole ? fields.faults.diagnostics : []))
  }
}
