import Diagnostics

/// A JSON value that leaves out what is not known.
indirect enum LinkedData {
  case absent
  case text(String)
  case number(Int)
  case list([LinkedData])
  /// Members whose value is absent, or an empty list, are not written.
  case object([(String, LinkedData)])

  static func text(ifPresent text: String?) -> LinkedData { text.map { .text($0) } ?? .absent }

  static func texts(_ texts: [String]) -> LinkedData { .list(texts.map { .text($0) }) }

  static func named(_ name: String, type: String, url: String? = nil) -> LinkedData {
    .object([("@type", .text(type)), ("name", .text(name)), ("url", .text(ifPresent: url))])
  }

  private var isWritten: Bool {
    switch self {
    case .absent: false
    case .list(let items): !items.isEmpty
    case .text, .number, .object: true
    }
  }

  /// Fit for a script element: `<`, `>` and `&` are written as escapes.
  func serialised() -> [UInt8] { json.bytes() }

  private var json: JSONValue {
    switch self {
    case .absent: .null
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .list(let items): .array(items.filter(\.isWritten).map(\.json))
    case .object(let members):
      .object(members.filter(\.1.isWritten).map { (key: $0.0, value: $0.1.json) })
    }
  }
}
