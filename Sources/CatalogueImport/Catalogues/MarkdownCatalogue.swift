import FrontMatter
import SiteModel

/// A folder of Markdown files, each a project, with keys of its own.
struct MarkdownCatalogue {
  /// Our key by theirs; keys that are called the same need no entry.
  var map: [String: String]

  func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    for file in files {
      let read = DocumentFile.read(file)
      guard let document = read.value else {
        reading.leaveOut(read.diagnostics)
        continue
      }
      reading.diagnostics += document.diagnostics
      let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? file.stem
      let name =
        ["index", "readme", "_index"].contains(file.stem.lowercased()) ? folder : file.stem
      var page = PageBuilder(.project, slug: CatalogueReading.slug(name), document.record)
      for (theirs, ours) in map.sorted(by: { $0.key < $1.key }) { take(ours, from: theirs, &page) }
      for key in PageKind.project.keys where !Self.leftAlone.contains(key) {
        take(key, from: key, &page)
      }
      page.setBody(document.body, from: document.bodyLine)
      reading.add(page)
    }
  }

  /// Keys that name files which are not taken over, or addresses that two pages may want.
  private static let leftAlone: Set<String> = ["logo", "logo_dark", "screenshots", "slug"]

  private func take(_ key: String, from theirs: String, _ page: inout PageBuilder) {
    switch key {
    case "license": page.license(from: theirs)
    case "repository": page.repository(from: theirs)
    case "summary": page.summary(from: theirs)
    case "title": page.text("title", from: theirs)
    case "released", "added", "reviewed": page.date(key, from: theirs)
    case "tags", "languages", "platforms": page.list(key, from: theirs, split: ",")
    case _ where ProjectLink.Kind(rawValue: key) != nil:
      if let kind = ProjectLink.Kind(rawValue: key) { page.link(kind, from: theirs) }
    default: page.value(key, from: theirs)
    }
  }
}
