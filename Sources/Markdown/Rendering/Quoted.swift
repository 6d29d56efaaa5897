/// What an author wrote, fit to be quoted in a message.
enum Quoted {
  /// Returns `text` without control characters, cut to 60 scalars.
  static func text(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in String(decoding: text.prefix(400), as: UTF8.self).unicodeScalars {
      guard scalar.value >= 0x20, scalar.value != 0x7F else { continue }
      guard count < 60 else {
        result.append("…")
        break
      }
      result.append(scalar)
      count += 1
    }
    return String(result)
  }

  static func text(_ text: [UInt8]) -> String { text.withUnsafeBufferPointer { self.text($0) } }
}
