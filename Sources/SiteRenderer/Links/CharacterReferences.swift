/// The character references that escaping writes, resolved.
enum CharacterReferences {
  private static let named: [(name: [UInt8], byte: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), UInt8(ascii: "'")), (Array("&#x27;".utf8), UInt8(ascii: "'")),
  ]

  static func resolve(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    var output: [UInt8] = []
    var rest = text
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let hit = named.first(where: { rest.starts(with: $0.name) }) {
        output.append(hit.byte)
        rest = rest.dropFirst(hit.name.count)
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    return output[...]
  }
}
