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
  func serialised() -> [UInt8] {
    var output: [UInt8] = []
    append(to: &output)
    return output
  }

  private func append(to output: inout [UInt8]) {
    switch self {
    case .absent: output += Array("null".utf8)
    case .number(let number): output += Array(String(number).utf8)
    case .text(let text): Self.append(text, to: &output)
    case .list(let items):
      Self.append(items.filter(\.isWritten), "[", "]", to: &output) {
        $0.append(to: &$1)
      }
    case .object(let members):
      Self.append(members.filter(\.1.isWritten), "{", "}", to: &output) { member, output in
        Self.append(member.0, to: &output)
        output.append(UInt8(ascii: ":"))
        member.1.append(to: &output)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], _ open: String, _ close: String, to output: inout [UInt8],
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    output += Array(open.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(item, &output)
    }
    output += Array(close.utf8)
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0..<32, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        let digits = String(byte, radix: 16)
        output += Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
