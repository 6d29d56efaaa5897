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
      let steps = file.path.split(separator: "/").map(String.init)
      let isBundle = file.stem == "index" && steps.count > 1
      let name = isBundle ? steps[steps.count - 2] : file.stem
      let slug = document.record.peek(["slug"])?.text.flatMap { Slug(validating: $0)?.text }
      var page = PageBuilder(.article, slug: slug ?? CatalogueReading.slug(name), document.record)
      page.setBundle(isBundle ? file.folder : nil)
      ArticleKeys.take(&page)
      page.setBody(document.body, from: document.bodyLine)
      reading.add(page)
    }
  }
}
