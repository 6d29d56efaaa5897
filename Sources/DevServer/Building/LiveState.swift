import Foundation

/// What a tab is told of the site.
struct LiveState: Hashable, Sendable, Encodable {
  var session: String
  var revision: Int
  /// What is enough for a tab that shows the revision before.
  var styles: [StyleChange]?
  var mistakes: [Mistake]

  /// As an event of a stream of events.
  var event: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // JSON of one line: line ends in texts are escaped.
    let json = (try? encoder.encode(self)).map { Array($0) } ?? []
    return Array("data: ".utf8) + json + Array("\n\n".utf8)
  }
}
