/// What `--help` says of a command, taken apart. It is printed so wide that no line is broken.
struct HelpText: Equatable {
  struct Entry: Equatable {
    /// `--source <dir>`, `<title>`.
    var label: String
    var meaning: String
  }

  private(set) var overview = ""
  private(set) var usage = ""
  private(set) var entries: [Entry] = []

  init(_ text: String) {
    var paragraphs: [Substring] = []
    var isUsage = false
    var isOverview = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("OVERVIEW: ") {
        isOverview = true
        paragraphs.append(line.dropFirst(10))
      } else if line.hasPrefix("USAGE: ") {
        (isOverview, isUsage) = (false, true)
        usage = String(line.dropFirst(7))
      } else if line.first == " ", isUsage {
        read(line)
      } else if isOverview, !line.isEmpty {
        paragraphs.append(line)
      }
    }
    overview = paragraphs.joined(separator: "\n")
  }

  /// `  --source <dir>   The site's folder.`; a long label has its meaning on the next line.
  private mutating func read(_ line: Substring) {
    let isContinued = line.hasPrefix("      ")
    let text = line.drop { $0 == " " }
    if isContinued, !entries.isEmpty {
      let last = entries.count - 1
      entries[last].meaning += (entries[last].meaning.isEmpty ? "" : " ") + text
      return
    }
    guard let gap = text.firstRange(of: "  ") else {
      return entries.append(Entry(label: String(text), meaning: ""))
    }
    entries.append(
      Entry(
        label: String(text[..<gap.lowerBound]),
        meaning: String(text[gap.upperBound...].drop { $0 == " " })))
  }
}
