import Diagnostics
import FrontMatter
import SiteModel

/// A tree of `publiccode.yml` files, each in the folder of its project.
enum PubliccodeCatalogue {
  static func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    for file in files {
      let parsed = DataDocument.yaml(file.bytes, file: file.path)
      guard let document = parsed.value, parsed.isSound else {
        reading.isRecognised = reading.isRecognised || file.stem == "publiccode"
        reading.leaveOut(parsed.diagnostics)
        continue
      }
      guard document.root["publiccodeYmlVersion"] != nil, let name = document.root["name"]?.text
      else {
        reading.leaveOut([
          .error(
            .importUnread, "a publiccode.yml has 'publiccodeYmlVersion' and 'name'",
            at: document.lines.span(document.root.range))
        ])
        continue
      }
      let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      var page = PageBuilder(
        .project, slug: CatalogueReading.slug(folder, else: name),
        Record(document.root, lines: document.lines))
      PubliccodeSource.read(&page)
      reading.add(page)
    }
  }
}
