import Diagnostics
import FrontMatter
import SiteModel

/// `landscape.yml`: items in subcategories in categories, in one file.
enum LandscapeCatalogue {
  static func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    for file in files {
      let parsed = DataDocument.yaml(file.bytes, file: file.path)
      guard let document = parsed.value else {
        if files.count == 1 { reading.diagnostics += parsed.diagnostics }
        continue
      }
      guard let categories = document.root["landscape"] ?? document.root["categories"] else {
        continue
      }
      reading.isRecognised = true
      reading.diagnostics += parsed.diagnostics
      for category in categories.items {
        for subcategory in category["subcategories"]?.items ?? [] {
          for item in subcategory["items"]?.items ?? [] {
            add(item, category, subcategory, document.lines, &reading)
          }
        }
        for subcategory in category["subcategories"]?.items ?? [] {
          listRest(of: subcategory, without: "items", "subcategory", document.lines, &reading)
        }
        listRest(of: category, without: "subcategories", "category", document.lines, &reading)
      }
      for entry in document.root.entries where entry.value.range != categories.range {
        report(entry, of: "the landscape", document.lines, &reading)
      }
    }
  }

  private static func add(
    _ item: YAMLNode, _ category: YAMLNode, _ subcategory: YAMLNode, _ lines: LineMap,
    _ reading: inout CatalogueReading
  ) {
    guard let name = item["name"]?.text else {
      let words = ProjectMerger.words(ExtraValue(item))
      return reading.leaveOut([
        .error(
          .importUnread, "an item has a 'name'; found '\(words)'", at: lines.span(item.range))
      ])
    }
    var page = PageBuilder(
      .project, slug: CatalogueReading.slug(name, else: "item"), Record(item, lines: lines))
    page.text("title", from: "name")
    page.summary(from: "description")
    page.repository(from: "repo_url")
    page.text("homepage", from: "homepage_url")
    page.license(from: "license")
    page.text("maturity", from: "project")
    page.list("tags", from: "extra", "summary_tags", split: ",")
    page.date("released", from: "extra", "created")
    page.link(.docs, from: "extra", "documentation_url")
    page.link(.blog, from: "extra", "blog_url")
    page.link(.chat, from: "extra", "slack_url")
    page.link(.chat, from: "extra", "discord_url")
    if page.page["maturity"]?.value == .text("archived") {
      page.set("status", .text(ProjectStatus.unsupported.rawValue), at: page.record.span)
    }
    if let group = category["name"]?.text?.trimmed {
      page.set("category", .text(group), at: lines.span(category.range))
    }
    if let group = subcategory["name"]?.text?.trimmed {
      page.keep(.text(group), under: "subcategory", at: lines.span(subcategory.range))
    }
    reading.add(page)
  }

  private static func listRest(
    of group: YAMLNode, without list: String, _ noun: String, _ lines: LineMap,
    _ reading: inout CatalogueReading
  ) {
    let isEmpty = group[list]?.isEmpty ?? true
    for entry in group.entries where entry.key != list && (entry.key != "name" || isEmpty) {
      report(entry, of: "a \(noun)", lines, &reading)
    }
  }

  private static func report(
    _ entry: YAMLEntry, of owner: String, _ lines: LineMap, _ reading: inout CatalogueReading
  ) {
    guard !entry.value.isEmpty else { return }
    let text = ProjectMerger.words(ExtraValue(entry.value))
    reading.diagnostics.append(
      .warning(
        .importUnread, "'\(entry.key)' of \(owner) has no place here; found '\(text)'",
        at: lines.span(entry.keyRange)))
  }
}
