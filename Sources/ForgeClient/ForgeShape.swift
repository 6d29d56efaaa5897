internal import Diagnostics
internal import FrontMatter
internal import SiteModel

/// Reads a forge's JSON with distrust: what is not as documented is no figure.
struct ForgeShape {
  /// What is wrong with an answer, in words.
  struct Fault: Error {
    var reason: String
  }

  let root: YAMLNode
  /// No date lies after it.
  let latest: ContentDate

  init(_ body: [UInt8], latest: ContentDate) throws(Fault) {
    let read = DataDocument.json(body, file: "answer")
    guard let document = read.value else { throw Fault(reason: "the answer is not JSON") }
    guard case .mapping = document.root.content else {
      throw Fault(reason: "the answer is not a JSON object")
    }
    root = document.root
    self.latest = latest
  }

  func count(_ key: String) throws(Fault) -> Int? {
    guard let node = root[key] else { return nil }
    guard let number = node.integer, (0...1_000_000_000).contains(number) else {
      throw Fault(reason: "'\(key)' is \(node.phrase), no count")
    }
    return number
  }

  func flag(_ key: String) throws(Fault) -> Bool {
    guard let node = root[key] else { return false }
    guard let flag = node.bool else { throw Fault(reason: "'\(key)' is \(node.phrase)") }
    return flag
  }

  /// One line of at most 1,000 characters; nil for one of blanks.
  func text(_ key: String, in node: YAMLNode? = nil) -> String? {
    guard let text = (node ?? root)[key]?.text else { return nil }
    let line = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return line.isEmpty ? nil : String(line.prefix(1000))
  }

  func date(_ key: String) throws(Fault) -> ContentDate? {
    guard let node = root[key] else { return nil }
    guard let date = node.text.flatMap({ ContentDate(parsing: $0) }),
      date.year >= 1970, date.secondsSinceEpoch <= latest.secondsSinceEpoch + 172_800
    else { throw Fault(reason: "'\(key)' is \(node.phrase), no date of the past") }
    return date
  }

  func texts(_ key: String) -> [String] {
    (root[key]?.items ?? []).compactMap(\.text).filter { $0.count <= 100 }
      .prefix(50).map { $0 }
  }

  /// An address of the web.
  func address(_ key: String) -> String? {
    text(key).flatMap { text in
      ["https://", "http://"].contains { text.lowercased().hasPrefix($0) } && !text.contains(" ")
        ? text : nil
    }
  }
}
