import Diagnostics
import FrontMatter
import SiteModel

/// Articles of Hugo, and of Zola, whose front matter is much the same.
enum HugoCatalogue {
  static func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    for file in files {
      if file.stem == "_index" {
        reading.diagnostics.append(
          .warning(
            .importUnread, "the page of a section has no place here",
            at: SourceSpan(file: file.path)))
        continue
      }
      let read = DocumentFile.read(file)
      guard let document = read.value else {
        reading.leaveOut(read.diagnostics)
        continue
      }
      reading.diagnostics += document.diagnostics
      let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? "page"
      let name = file.stem == "index" ? folder : file.stem
      var page = PageBuilder(.article, slug: CatalogueReading.slug(name), document.record)
      ArticleKeys.take(&page)
      page.setBody(document.body)
      reading.add(page)
    }
  }
}
