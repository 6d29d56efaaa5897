import FrontMatter
import SiteModel

/// A README: its first heading, and its first paragraph of words.
enum ReadmeSource {
  static func read(_ file: CatalogueFile) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    let text = file.text ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let heading = self.heading(in: lines)
    if let heading, let title = plain(heading.text) {
      finding.add("title", .text(title), heading.line)
    }
    if let (summary, line) = paragraph(in: lines, after: heading?.next ?? 0) {
      finding.add("summary", .text(summary), line)
    }
    return finding
  }

  /// `# Title`, or a line that is underlined; `next` is the index of the line below it.
  private static func heading(in lines: [String]) -> (text: String, line: Int, next: Int)? {
    for (index, line) in lines.enumerated().prefix(60) {
      let level = line.prefix { $0 == "#" }.count
      if (1...2).contains(level), line.dropFirst(level).first == " " {
        return (line.drop { $0 == "#" }.description.trimmed, index + 1, index + 1)
      }
      if index + 1 < lines.count, isUnderline(lines[index + 1]), let first = line.first,
        first.isLetter || first.isNumber
      {
        return (line.trimmed, index + 1, index + 2)
      }
    }
    return nil
  }

  private static func isUnderline(_ line: String) -> Bool {
    let text = line.trimmed
    return text.count > 2 && (text.allSatisfy { $0 == "=" } || text.allSatisfy { $0 == "-" })
  }

  /// The first lines that are words: no badges, pictures, HTML, lists, quotes or code.
  private static func paragraph(in lines: [String], after start: Int) -> (String, Int)? {
    var found: [String] = []
    var first = 0
    var isCode = false
    for (index, line) in lines.enumerated().dropFirst(start).prefix(200) {
      let text = line.trimmed
      if text.hasPrefix("```") || text.hasPrefix("~~~") { isCode.toggle() }
      if found.isEmpty {
        guard !isCode, isProse(text, line), let words = plain(text) else { continue }
        found = [words]
        first = index + 1
      } else {
        guard !text.isEmpty, isProse(text, line), let words = plain(text) else { break }
        found.append(words)
      }
    }
    let summary = found.joined(separator: " ").onOneLine
    return summary.isEmpty ? nil : (sentence(of: summary), first)
  }

  private static func isProse(_ text: String, _ line: String) -> Bool {
    guard let first = text.first, !line.hasPrefix("    ") else { return false }
    if "#>|<=+~:".contains(first) || text.hasPrefix("..") || text.hasPrefix("```") { return false }
    let isItem = "-*".contains(first) && text.dropFirst().first == " "
    return !isItem && !text.hasPrefix("[![") && !text.hasPrefix("![")
  }

  /// A summary is one or two sentences: cut after one that ends beyond 100 characters.
  private static func sentence(of text: String) -> String {
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      let isEnd = ".!?".contains(text[end]) && next < text.endIndex && text[next] == " "
      if isEnd, text.distance(from: text.startIndex, to: next) > 100 {
        return String(text[..<next])
      }
      end = next
    }
    return text
  }

  /// Without the marks of links, code and emphasis; nil where nothing but marks was there.
  static func plain(_ text: String) -> String? {
    var words = ""
    var rest = text[...]
    while let sign = rest.first {
      if rest.hasPrefix("!["), let end = linkEnd(rest.dropFirst()) {
        rest = rest[end.after...]
      } else if sign == "[", let end = linkEnd(rest) {
        words += plain(String(rest[rest.index(after: rest.startIndex)..<end.text])) ?? ""
        rest = rest[end.after...]
      } else if sign == "<" {
        rest = rest.drop { $0 != ">" }.dropFirst()
      } else {
        if sign != "`", sign != "*" { words.append(sign) }
        rest = rest.dropFirst()
      }
    }
    let kept = words.onOneLine.split(separator: " ").joined(separator: " ")
    return kept.contains { $0.isLetter || $0.isNumber } ? kept : nil
  }

  /// Where the text of a link ends, and the link.
  private static func linkEnd(_ link: Substring) -> (text: Substring.Index, after: Substring.Index)?
  {
    var depth = 0
    for index in link.indices {
      if link[index] == "[" { depth += 1 }
      if link[index] == "]" { depth -= 1 }
      guard depth == 0 else { continue }
      let next = link.index(after: index)
      guard next < link.endIndex, link[next] == "(" || link[next] == "[" else { return nil }
      let closer: Character = link[next] == "(" ? ")" : "]"
      guard let end = link[next...].firstIndex(of: closer) else { return nil }
      return (index, link.index(after: end))
    }
    return nil
  }
}
