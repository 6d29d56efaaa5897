import Diagnostics
import FrontMatter
import SiteModel

extension PageBuilder {
  /// A licence that is certain; one that is not is kept, and what it may be is said.
  ///
  /// - Parameter address: Where the text of a licence outside SPDX's list can be read.
  mutating func license(from path: String..., address: (String) -> String? = { _ in nil }) {
    guard page["license"] == nil, let (texts, span) = takeTexts(path) else { return }
    setLicense(texts, under: path, at: span, address: address)
  }

  mutating func setLicense(
    _ texts: [String], under path: [String], at span: SourceSpan,
    address: (String) -> String? = { _ in nil }
  ) {
    guard page["license"] == nil, let text = texts.first else { return }
    let original =
      texts.count == 1 ? ExtraValue.text(text) : .list(texts.map { .text($0) })
    let key = path.joined(separator: "_")
    guard texts.count == 1 else {
      keep(original, under: key, at: span)
      let names = texts.map { LicenseExpression.reading(of: $0).text ?? $0 }
      let (or, and) = (names.joined(separator: " OR "), names.joined(separator: " AND "))
      return reportLicense("licences are joined by 'AND' or 'OR'; it is '\(or)' or '\(and)'", span)
    }
    let reading = LicenseExpression.reading(of: text)
    if let certain = reading.text {
      setCertain(certain, at: span)
      if certain != text { keep(original, under: key, at: span) }
      return
    }
    keep(original, under: key, at: span)
    if let url = address(text) ?? (text.hasPrefix("http") ? text : nil) {
      set("license", .text(LicenseExpression.referenceName(for: text)), at: span)
      set("license_url", .text(url), at: span)
      return
    }
    let choice = reading.candidates.map { "'\($0)'" }.joined(separator: " or ")
    reportLicense(
      "'\(text)' is not certain to be one licence"
        + (choice.isEmpty ? "; it is kept as 'x_\(key)'" : "; it may be \(choice)"), span)
  }

  /// Of an id that leaves something open, what it leaves open is said beside it.
  private mutating func setCertain(_ license: String, at span: SourceSpan) {
    let successors = SPDXLicense(id: license)?.successors ?? []
    let open =
      successors.count > 1 ? "; it does not tell \(successors.joined(separator: " from "))" : ""
    set("license", .text(license), at: span, comment: comment.map { $0 + open })
  }

  private mutating func reportLicense(_ message: String, _ span: SourceSpan) {
    report(.warning(.importLicense, message, at: span))
    let question = message.split(separator: ";").last.map { String($0).trimmed } ?? ""
    page(todo: "license", comment: question, at: span)
  }
}
