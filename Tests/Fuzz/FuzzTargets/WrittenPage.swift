import CatalogueImport
import Diagnostics
import FrontMatter
import SiteModel

/// A page that was made of others' files, read again.
struct WrittenPage {
  private let page: SettledPage

  init(_ page: SettledPage) { self.page = page }

  /// Throws unless every value reads to itself, and the page is no page outside of its folder.
  func check() throws(BrokenProperty) {
    let folder = "content/\(page.page.kind.folder)/"
    try BrokenProperty.unless(
      page.path.hasPrefix(folder) && SafeSegment.isSafe(page.page.slug),
      "a page lies in its folder: '\(page.path)'")
    let entries = Self.entries(of: page)
    for field in page.page.fields {
      let value = entries?.first { $0.key == field.key }?.value
      try BrokenProperty.unless(
        value.map { Self.isSame($0, field.value) } ?? false,
        "a written value reads to itself: '\(field.key)', \(field.value), in "
          + "'\(String(decoding: page.bytes, as: UTF8.self))'")
    }
    try BrokenProperty.unless(
      entries?.count == page.page.fields.count, "nothing is written that is no value")
  }

  private static func entries(of page: SettledPage) -> [YAMLEntry]? {
    let split = FrontMatterBlock.split(page.bytes, file: page.path)
    return split.value.keys(of: page.bytes, file: page.path).value?.entries
  }

  private static func isSame(_ node: YAMLNode, _ value: ExtraValue) -> Bool {
    switch (node.content, value) {
    case (.scalar(let text, _), .text(let wanted)):
      text == wanted || node.isNull && wanted.isEmpty
    case (.sequence(let items), .list(let wanted)):
      items.count == wanted.count && zip(items, wanted).allSatisfy { isSame($0, $1) }
    case (.mapping(let entries), .mapping(let wanted)):
      entries.count == wanted.count
        && zip(entries, wanted).allSatisfy { $0.key == $1.key && isSame($0.value, $1.value) }
    default: false
    }
  }
}

extension WrittenPage {
  /// Throws unless each plain word of the files is on a page, or in something that was said.
  static func checkNothingLost(
    _ files: [CatalogueFile], _ kind: CatalogueKind, _ pages: [SettledPage], _ said: [Diagnostic]
  ) throws(BrokenProperty) {
    guard kind == .publiccode || kind == .awesomeSelfhosted else { return }
    let unread = Set(said.filter { $0.severity == .error }.map(\.span.file))
    let all =
      pages.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
      + said.map(\.message).joined(separator: "\n")
    for file in files where !unread.contains(file.path) && isRecord(file) {
      guard let root = DataDocument.yaml(file.bytes, file: file.path).value?.root else { continue }
      for word in leaves(of: root).flatMap(plainWords) {
        try BrokenProperty.unless(all.contains(word), "'\(word)' of \(file.path) is lost")
      }
    }
  }

  /// Tags, platforms and licences of awesome-selfhosted are named by the projects that have them.
  private static func isRecord(_ file: CatalogueFile) -> Bool {
    file.path.hasPrefix("software/") || file.path.hasSuffix("publiccode.yml")
  }

  private static func leaves(of node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text, _): node.isNull ? [] : [text]
    case .sequence(let items): items.flatMap(leaves)
    case .mapping(let entries): entries.flatMap { leaves(of: $0.value) }
    }
  }

  /// Those that a quotation does not shorten or escape.
  private static func plainWords(_ text: String) -> [String] {
    guard text.count <= 50 else { return [] }
    return text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
