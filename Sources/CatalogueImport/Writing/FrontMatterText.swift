import SiteModel

/// A page's file, and which line belongs to which of its fields.
struct FrontMatterText {
  /// A field, by its place, and the part of it that stands on lines of its own.
  struct Owner: Hashable {
    var field: Int
    var part: Int?
  }

  private(set) var text: String
  /// By line, 1-based.
  private(set) var owners: [Int: Owner] = [:]

  init(_ page: ImportedPage) {
    var lines = ["---"]
    for (number, field) in page.fields.enumerated() {
      let block = Self.block(field)
      let comment = field.comment.map { "  # \(Self.oneLine($0))" } ?? ""
      let written = YAMLBlock.lines(of: YAMLScalar.text(field.key), block, comment: comment)
      for offset in written.indices {
        owners[lines.count + 1 + offset] = Owner(field: number)
      }
      if case .below(let parts) = block {
        var line = lines.count + 2
        for (part, content) in parts.enumerated() {
          for offset in content.indices { owners[line + offset]?.part = part }
          line += content.count
        }
      }
      lines += written
    }
    text = (lines + ["---"]).joined(separator: "\n") + "\n"
    if !page.body.isEmpty { text += "\n\(page.body)" }
    if !text.hasSuffix("\n") { text += "\n" }
  }

  /// Words and dates that keys of ours take stand without quotes.
  private static func block(_ field: ImportedField) -> YAMLBlock {
    guard case .text(let text) = field.value else {
      return YAMLBlock(field.value, bare: field.bare)
    }
    if field.value == ImportedPage.todo { return .inline(text) }
    let isWord =
      ["true", "false"].contains(text) && ["draft", "toc", "featured"].contains(field.key)
    let isDate =
      ["date", "updated", "released", "added", "reviewed"].contains(field.key)
      && ContentDate(parsing: text) != nil
    return isWord || isDate ? .inline(text) : YAMLBlock(field.value, bare: field.bare)
  }

  private static func oneLine(_ comment: String) -> String {
    String(
      String.UnicodeScalarView(
        comment.unicodeScalars.map { YAMLScalar.isPrintable($0) ? $0 : " " }))
  }
}
