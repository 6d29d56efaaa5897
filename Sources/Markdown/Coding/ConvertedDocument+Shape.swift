extension ConvertedDocument {
  /// What any page may know of this one, as bytes: the text itself is no part of it, nor is the
  /// place of anything. A page that quotes a sentence of another holds that one's text.
  package var shape: [UInt8] {
    var encoder = ByteEncoder(capacity: 1_024)
    encoder.write(outline) { encoder, entry in
      encoder.write(byte: UInt8(entry.level))
      encoder.write(entry.id)
      encoder.write(entry.text)
    }
    encoder.write(links) { encoder, link in
      encoder.write(byte: link.kind.rawValue)
      encoder.write(link.destination)
    }
    encoder.write(anchors) { $0.write($1) }
    encoder.write(summary)
    encoder.write(picturesWithoutText.count)
    return encoder.bytes
  }
}
