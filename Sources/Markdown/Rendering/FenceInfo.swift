import Diagnostics

/// What follows a code fence: a language, a title, the lines to mark.
struct FenceInfo {
  /// As written; empty if there is none.
  var language = ""
  var title: String?
  /// Marked lines, 1-based.
  var lines: [ClosedRange<Int>] = []
  /// What could not be read, with what should be there.
  var faults: [String] = []

  private static let form =
    "a code fence takes a language, then title=\"…\" and {lines} such as {2,4-6}"

  /// Reads `swift title="Package.swift" {2,4-6}`.
  init(_ info: UnsafeBufferPointer<UInt8>) {
    var rest = String(decoding: info, as: UTF8.self)[...]
    // `{1}` may touch the language; ``` ```rust,ignore ``` is how some name variants.
    language = String(rest.prefix { !$0.isWhitespace && $0 != "{" && $0 != "," })
    rest = rest.dropFirst(language.count)
    if rest.first == "," { rest = rest.drop { !$0.isWhitespace } }
    while let word = Self.nextWord(&rest) { read(word) }
  }

  func marks(_ line: Int) -> Bool { lines.contains { $0.contains(line) } }

  private mutating func read(_ word: String) {
    if word.hasPrefix("{") {
      readLines(word)
    } else if let equals = word.firstIndex(of: "=") {
      readAttribute(String(word[..<equals]), String(word[word.index(after: equals)...]))
    } else {
      faults.append("\(Self.form); '\(word)' is none of these")
    }
  }

  private mutating func readAttribute(_ name: String, _ value: String) {
    guard name == "title" else {
      let question = NearestName.question(for: name, among: ["title"])
      faults.append("\(Self.form); '\(name)' is none of these\(question)")
      return
    }
    guard value.count >= 2, let quote = value.first, quote == "\"" || quote == "'",
      value.last == quote
    else {
      faults.append("the title of a code fence stands in quotes; '\(value)' does not")
      return
    }
    title = String(value.dropFirst().dropLast())
  }

  private mutating func readLines(_ word: String) {
    guard word.hasSuffix("}") else {
      faults.append("the lines of a code fence stand in braces; '\(word)' is not closed")
      return
    }
    for part in word.dropFirst().dropLast().split(separator: ",") {
      let text = part.filter { !$0.isWhitespace }
      let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first >= 1, first <= last
      else {
        faults.append(
          "marked lines are numbers from 1, or ranges such as 4-6; '\(text)' is neither")
        continue
      }
      lines.append(first...last)
    }
  }

  /// Takes the next word, in which quotes and braces hold spaces together.
  private static func nextWord(_ rest: inout Substring) -> String? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    var closing: Character?
    let word = rest.prefix { character in
      if let wanted = closing {
        if character == wanted { closing = nil }
      } else if character == "\"" || character == "'" {
        closing = character
      } else if character == "{" {
        closing = "}"
      } else if character.isWhitespace {
        return false
      }
      return true
    }
    rest = rest.dropFirst(word.count)
    return String(word)
  }
}
