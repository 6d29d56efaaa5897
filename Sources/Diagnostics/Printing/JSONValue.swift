/// JSON to be written; members keep their order.
package indirect enum JSONValue: Sendable {
  package typealias Member = (key: String, value: JSONValue)

  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case array([JSONValue])
  case object([Member])

  /// Returns it as UTF-8, safe also inside a `<script>` element.
  ///
  /// - Parameter indented: Whether members and items have lines of their own.
  package func bytes(indented: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    append(to: &output, depth: indented ? 0 : nil)
    return output
  }

  /// - Parameter depth: How far it is indented; nil writes one line.
  private func append(to output: inout [UInt8], depth: Int?) {
    switch self {
    case .null: output += Array("null".utf8)
    case .bool(let value): output += Array((value ? "true" : "false").utf8)
    case .number(let value): output += Array(String(value).utf8)
    case .text(let text): JSONText.append(text, to: &output)
    case .array(let items):
      Self.append(items, "[", "]", to: &output, depth: depth) { item, output, depth in
        item.append(to: &output, depth: depth)
      }
    case .object(let members):
      Self.append(members, "{", "}", to: &output, depth: depth) { member, output, depth in
        JSONText.append(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        if depth != nil { output.append(UInt8(ascii: " ")) }
        member.value.append(to: &output, depth: depth)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to output: inout [UInt8],
    depth: Int?, _ write: (Item, inout [UInt8], Int?) -> Void
  ) {
    output.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(in: &output, depth: depth.map { $0 + 1 })
      write(item, &output, depth.map { $0 + 1 })
    }
    if !items.isEmpty { breakLine(in: &output, depth: depth) }
    output.append(UInt8(ascii: close))
  }

  private static func breakLine(in output: inout [UInt8], depth: Int?) {
    guard let depth else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }
}
