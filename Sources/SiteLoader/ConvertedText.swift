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
    block.append(shape)
    block.append(littleEndian: UInt64(wordCount))
    block.append(littleEndian: UInt32(facts.count))
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
      (
        bytes.hash(at: 0), Int(clamping: bytes.littleEndian(UInt64.self, at: 16)),
        Int(bytes.littleEndian(UInt32.self, at: 24))
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
