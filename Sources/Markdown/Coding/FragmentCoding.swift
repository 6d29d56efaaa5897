extension Fragment {
  /// The fragment as bytes, for the body store and for the pipe to a worker: the number of slots,
  /// each slot in nine bytes, then the HTML.
  package func encoded() -> [UInt8] {
    var encoder = ByteEncoder(capacity: html.count + slots.count * Self.slotLength + 4)
    encode(into: &encoder)
    return encoder.bytes
  }

  /// Returns nil unless `bytes` are what `encoded()` returns for some fragment.
  package init?(decoding bytes: [UInt8]) {
    guard
      let fragment = bytes.withUnsafeBufferPointer({ buffer -> Fragment? in
        var decoder = ByteDecoder(buffer)
        return Fragment(from: &decoder, htmlLength: nil)
      })
    else { return nil }
    self = fragment
  }

  private static var slotLength: Int { 9 }

  func encode(into encoder: inout ByteEncoder) {
    encoder.write(slots.count)
    for slot in slots {
      encoder.write(slot.offset)
      encoder.write(slot.link)
      encoder.write(byte: slot.part.rawValue)
    }
    encoder.write(raw: html)
  }

  /// - Parameter htmlLength: In bytes; nil for all that is left.
  init?(from decoder: inout ByteDecoder, htmlLength: Int?) {
    guard let count = decoder.readCount(ofAtLeast: Self.slotLength) else { return nil }
    var slots: [Slot] = []
    slots.reserveCapacity(count)
    for _ in 0..<count {
      guard let offset = decoder.readInteger(), let link = decoder.readInteger(),
        let part = decoder.readByte().flatMap(Slot.Part.init(rawValue:)),
        offset >= slots.last?.offset ?? 0
      else { return nil }
      slots.append(Slot(offset: offset, link: link, part: part))
    }
    guard let html = decoder.readRaw(htmlLength ?? decoder.remaining),
      slots.last?.offset ?? 0 <= html.count
    else { return nil }
    self.init(html: html, slots: slots)
  }
}
