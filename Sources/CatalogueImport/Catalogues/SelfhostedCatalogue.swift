import Diagnostics
import FrontMatter
import SiteModel

/// The data of awesome-selfhosted: a file for each software, tag and platform, and one of licences.
enum SelfhostedCatalogue {
  static func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    let addresses = licenseAddresses(files, &reading)
    for file in files {
      let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      switch folder {
      case "software": software(file, addresses, &reading)
      case "tags", "platforms": term(file, in: folder, &reading)
      default: break
      }
    }
  }

  private static func software(
    _ file: CatalogueFile, _ addresses: [String: String], _ reading: inout CatalogueReading
  ) {
    let parsed = DataDocument.yaml(file.bytes, file: file.path)
    guard let document = parsed.value, parsed.isSound else {
      reading.isRecognised = true
      return reading.leaveOut(parsed.diagnostics)
    }
    guard case .mapping = document.root.content, document.root["name"]?.text != nil else {
      return reading.leaveOut([
        .error(
          .importUnread, "a software's file has a 'name'",
          at: document.lines.span(document.root.range))
      ])
    }
    let name = document.root["name"]?.text ?? ""
    var page = PageBuilder(
      .project, slug: CatalogueReading.slug(file.stem, else: name),
      Record(document.root, lines: document.lines))
    page.text("title", from: "name")
    page.summary(from: "description")
    page.repository(from: "source_code_url")
    page.text("homepage", from: "website_url")
    page.license(from: "licenses") { addresses[$0] }
    page.list("tags", from: "tags")
    page.list("platforms", from: "platforms")
    page.link(.demo, from: "demo_url")
    page.archived(from: "archived")
    reading.add(page)
  }

  /// A tag's page is made of the projects that have it: what is said of it has no place.
  private static func term(
    _ file: CatalogueFile, in folder: String, _ reading: inout CatalogueReading
  ) {
    let parsed = DataDocument.yaml(file.bytes, file: file.path)
    guard let document = parsed.value, parsed.isSound else {
      return reading.leaveOut(parsed.diagnostics)
    }
    for entry in document.root.entries where entry.key != "name" && !entry.value.isEmpty {
      let text = ProjectMerger.words(ExtraValue(entry.value))
      reading.diagnostics.append(
        .warning(
          .importUnread, "'\(entry.key)' of \(folder) has no place here; found '\(text)'",
          at: document.lines.span(entry.value.range)))
    }
  }

  /// Where the text of each licence can be read, by the name it has in this catalogue.
  private static func licenseAddresses(
    _ files: [CatalogueFile], _ reading: inout CatalogueReading
  ) -> [String: String] {
    var addresses: [String: String] = [:]
    for file in files where file.stem.hasPrefix("licenses") {
      let parsed = DataDocument.yaml(file.bytes, file: file.path)
      guard let document = parsed.value, parsed.isSound else {
        reading.leaveOut(parsed.diagnostics)
        continue
      }
      for item in document.root.items {
        guard let id = item["identifier"]?.text, let url = item["url"]?.text else { continue }
        addresses[id] = url
      }
    }
    return addresses
  }
}

extension Checked {
  /// Whether nothing that was read may be wrong: a mistake in YAML can change the values around it.
  var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
}
