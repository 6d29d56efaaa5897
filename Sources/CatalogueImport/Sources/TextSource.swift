import Diagnostics
import SiteModel

/// Files of programs that are read for a few plain lines only, never run.
enum TextSource {
  /// `spec.name = "…"` and its like.
  static func gemspec(_ file: CatalogueFile) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    for (key, name) in [
      ("title", "name"), ("summary", "summary"), ("homepage", "homepage"), ("license", "license"),
    ] {
      guard let (text, line) = value(of: ".\(name)", in: file) else { continue }
      guard key == "license" else {
        finding.add(key, .text(text), line)
        continue
      }
      if let license = LicenseExpression.reading(of: text).text {
        finding.add(key, .text(license), line)
      }
    }
    finding.add("languages", .list([.text("Ruby")]), 1)
    return finding
  }

  /// The first `name:` of the manifest is the package's.
  static func swiftPackage(_ file: CatalogueFile) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    let lines = (file.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.contains("Package(") }
    for (number, line) in lines.enumerated().dropFirst(start ?? lines.count) {
      guard let text = quoted(after: "name:", in: line) else { continue }
      finding.add("title", .text(text), number + 1)
      break
    }
    finding.add("languages", .list([.text("Swift")]), 1)
    return finding
  }

  static func goModule(_ file: CatalogueFile) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    for (number, line) in lines(of: file) where line.hasPrefix("module ") {
      let path = line.dropFirst(7).split(separator: " ").first.map(String.init) ?? ""
      if let repository = Repository(parsing: path), repository.forge != .other {
        finding.add("repository", .text(repository.url), number)
        finding.add("title", .text(repository.name), number)
      }
      break
    }
    finding.add("languages", .list([.text("Go")]), 1)
    return finding
  }

  /// The address of the remote `origin`, else of the first.
  static func gitConfig(_ file: CatalogueFile) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    var section = ""
    var found: [(section: String, url: String, line: Int)] = []
    for (number, line) in lines(of: file) {
      if line.hasPrefix("[") { section = line }
      let parts = line.split(separator: "=", maxSplits: 1)
      guard section.hasPrefix("[remote "), parts.count == 2, String(parts[0]).isKey("url") else {
        continue
      }
      found.append((section, parts[1].drop { $0 == " " }.description, number))
    }
    let best = found.first { $0.section.contains("\"origin\"") } ?? found.first
    // A path is a copy on this machine; that it looks like 'owner/name' says nothing.
    if let best, best.url.contains(":"), !best.url.hasPrefix("file:"),
      let repository = Repository(parsing: best.url)
    {
      finding.add("repository", .text(repository.url), best.line)
    }
    return finding
  }

  private static func lines(of file: CatalogueFile) -> [(number: Int, text: String)] {
    (file.text ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0 + 1, String($1.drop { $0 == " " || $0 == "\t" })) }
  }

  private static func value(of name: String, in file: CatalogueFile) -> (String, Int)? {
    for (number, line) in lines(of: file) {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].drop(while: { $0 != "." }).description.isKey(name),
        let text = quoted(after: "", in: parts[1])
      else { continue }
      return (text, number)
    }
    return nil
  }

  /// The text between the first two equal quotes after `name`; nil where it is put together.
  private static func quoted(after name: String, in line: Substring) -> String? {
    var rest = line
    if !name.isEmpty {
      while !rest.isEmpty, !rest.hasPrefix(name) { rest = rest.dropFirst() }
      guard !rest.isEmpty else { return nil }
      rest = rest.dropFirst(name.count)
    }
    rest = rest.drop { $0 == " " }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    let text = rest.dropFirst().prefix { $0 != quote }
    return text.contains("#{") || text.contains("\\(") || text.isEmpty ? nil : String(text)
  }
}

extension String {
  /// Whether this is `name`, but for blanks around it.
  fileprivate func isKey(_ name: String) -> Bool {
    split(whereSeparator: \.isWhitespace).joined() == name
  }
}

extension ProjectFinding {
  mutating func add(_ key: String, _ value: ExtraValue, _ line: Int) {
    fields.append(
      ImportedField(
        key, value, at: SourceSpan(file: source, line: line), comment: "from \(source)"))
  }
}
