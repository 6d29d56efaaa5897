import FrontMatter
import SiteModel

/// Posts of Jekyll: their day and their name are those of the file.
enum JekyllCatalogue {
  static func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    for file in files {
      guard let name = JekyllName(path: file.path) else { continue }
      reading.isRecognised = true
      let read = DocumentFile.read(file)
      guard let document = read.value else {
        reading.leaveOut(read.diagnostics)
        continue
      }
      reading.diagnostics += document.diagnostics
      var page = PageBuilder(.article, slug: CatalogueReading.slug(name.name), document.record)
      words("tags", &page)
      words("categories", &page)
      ArticleKeys.take(&page)
      if let day = name.day { page.set("date", .text(day), at: page.record.span) }
      page.set("title", .text(title(of: name.name)), at: page.record.span)
      if name.day == nil { page.set("draft", .text("true"), at: page.record.span) }
      if page.record.peek(["published"])?.text == "false" {
        page.set("draft", .text("true"), at: page.record.span)
      }
      page.setBody(document.body, from: document.bodyLine)
      reading.add(page)
    }
  }

  /// A text of several words is a list of them here.
  private static func words(_ key: String, _ page: inout PageBuilder) {
    guard let (text, span) = page.peekText([key]), text.contains(" ") else { return }
    let words = text.split(separator: " ").map { ExtraValue.text(String($0)) }
    _ = page.takeText([key])
    if key == "categories" {
      page.set("category", words[0], at: span)
      page.keep(.text(text), under: key, at: span)
    } else {
      page.set(key, .list(words), at: span)
    }
  }

  /// As Jekyll makes it: the words of the name.
  private static func title(of name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
