import Diagnostics
import SiteModel
import SourceWriter

/// Where the sources name outside addresses: in texts, in front matter, in the settings.
///
/// What only a template names is no author's to mend, and has no place here.
struct OutsidePlaces {
  private(set) var places: [String: SourceSpan] = [:]

  /// - Parameter addresses: Those that the finished pages link to.
  init(of addresses: Set<String>, in site: Site, _ sources: SourceFolder) throws {
    let files =
      ["content/site.yml"] + site.articles.map(\.source.file.path)
      + site.projects.map(\.source.file.path) + site.pages.map(\.source.file.path)
    for file in files {
      guard let bytes = try sources.contents(of: file) else { continue }
      note(bytes, of: file, addresses)
    }
    // `owner/name` is an address as well.
    for project in site.projects {
      let url = project.repository.value.url
      if addresses.contains(url), places[url] == nil { places[url] = project.repository.span }
    }
  }

  private mutating func note(_ bytes: [UInt8], of file: String, _ addresses: Set<String>) {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      for start in line.indices where line[start...].starts(with: Self.scheme) {
        let text = line[start...].prefix { $0 > 0x20 && !Self.ends.contains($0) }
        guard let address = Self.longest(text, addresses), places[address] == nil else { continue }
        places[address] = SourceSpan(
          file: file, line: number + 1, column: start - line.startIndex + 1,
          length: address.utf8.count)
      }
    }
  }

  private static let scheme = Array("http".utf8)
  private static let ends = Array("<>\"`".utf8)

  /// What of `text` is an address of the pages: what ends one in a text, such as `)`, may also be
  /// part of it.
  private static func longest(_ text: ArraySlice<UInt8>, _ addresses: Set<String>) -> String? {
    var text = text
    while text.count > 8 {
      let address = String(decoding: text, as: UTF8.self)
      if addresses.contains(address) { return address }
      guard let end = text.lastIndex(where: { ")]},;.:!?'*_".utf8.contains($0) }) else {
        return nil
      }
      text = text[..<end]
    }
    return nil
  }
}
