internal import Diagnostics
package import SiteModel

/// Figures as their file holds them: keys in a fixed order, one line for each day.
package enum SidecarText {
  package static func bytes(_ figures: ForgeFigures) -> [UInt8] {
    var lines: [String] = [
      pair("repository", text(figures.repository)),
      pair("fetched_at", text(figures.fetchedAt.description)),
      pair("archived", figures.isArchived ? "true" : "false"),
    ]
    lines += numbers(
      [("stars", figures.stars), ("forks", figures.forks), ("open_issues", figures.openIssues)])
    lines += texts([
      ("license", figures.license), ("pushed", figures.pushed?.description),
      ("release", figures.releaseTag), ("release_date", figures.releaseDate?.description),
      ("language", figures.language), ("description", figures.description),
      ("homepage", figures.homepage),
    ])
    if !figures.topics.isEmpty {
      lines.append(pair("topics", "[\(figures.topics.map(text).joined(separator: ", "))]"))
    }
    let history = figures.history.map { "    " + entry($0) }.joined(separator: ",\n")
    lines.append(pair("history", history.isEmpty ? "[]" : "[\n\(history)\n  ]"))
    let body = lines.map { "  " + $0 }.joined(separator: ",\n")
    return Array("{\n\(body)\n}\n".utf8)
  }

  private static func entry(_ entry: ForgeFigures.Entry) -> String {
    let parts =
      [pair("date", text(entry.date.description))]
      + numbers([("stars", entry.stars), ("forks", entry.forks), ("open_issues", entry.openIssues)])
      + texts([("pushed", entry.pushed?.description)])
    return "{\(parts.joined(separator: ", "))}"
  }

  private static func numbers(_ values: [(String, Int?)]) -> [String] {
    values.compactMap { name, value in value.map { pair(name, String($0)) } }
  }

  private static func texts(_ values: [(String, String?)]) -> [String] {
    values.compactMap { name, value in value.map { pair(name, text($0)) } }
  }

  private static func pair(_ name: String, _ value: String) -> String { "\"\(name)\": \(value)" }

  private static func text(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
