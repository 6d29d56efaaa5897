import Diagnostics
import Markdown
import SiteModel

/// A page's text, converted and put among the bodies.
struct ConvertedText: Sendable {
  var body: Body
  /// Of all that other pages may know of the text; see `ConvertedDocument.shape`.
  var shape: ContentHash
  var diagnostics: [Diagnostic] = []
}

extension ConvertedText {
  /// The text as bytes, for a `BodyCache`: shape, number of words and length of the facts in 28
  /// bytes, then the facts and the fragment.
  static func block(
    _ shape: ContentHash, wordCount: Int, facts: [UInt8], fragment: [UInt8]
  ) -> [UInt8] {
    var block: [UInt8] = []
    block.reserveCapacity(headLength + facts.count + fragment.count)
    for half in [shape.high, shape.low] {
      withUnsafeBytes(of: half.littleEndian) { block.append(contentsOf: $0) }
    }
    withUnsafeBytes(of: UInt64(wordCount).littleEndian) { block.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(facts.count).littleEndian) { block.append(contentsOf: $0) }
    block.append(contentsOf: facts)
    block.append(contentsOf: fragment)
    return block
  }

  /// Nil unless the bytes are such a block.
  ///
  /// - Parameter file: The source of the text.
  init?(_ cached: CachedBlock, file: String) {
    let bytes = cached.bytes
    guard bytes.count >= Self.headLength else { return nil }
    let (shape, wordCount, factCount) = bytes.withUnsafeBytes { bytes in
      func number<Number: FixedWidthInteger>(at offset: Int, _: Number.Type) -> Number {
        Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
      }
      return (
        ContentHash(high: number(at: 0, UInt64.self), low: number(at: 8, UInt64.self)),
        Int(clamping: number(at: 16, UInt64.self)), Int(number(at: 24, UInt32.self))
      )
    }
    guard factCount <= bytes.count - Self.headLength else { return nil }
    let start = Self.headLength + factCount
    let reference = BodyReference(
      offset: cached.place.offset + start, length: bytes.count - start)
    let facts = Array(bytes[Self.headLength..<start])
    guard let body = Body(reference: reference, wordCount: wordCount, facts: facts, file: file)
    else { return nil }
    self.init(body: body, shape: shape)
  }

  private static var headLength: Int { 28 }
}
