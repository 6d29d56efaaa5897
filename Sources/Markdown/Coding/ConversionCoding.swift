import Diagnostics

/// A converted document and its diagnostics as bytes, for the pipe from a worker. The file's name
/// is left out: both ends know it.
enum ConversionCoding {
  static func encode(_ conversion: Checked<ConvertedDocument>) -> [UInt8] {
    let document = conversion.value
    var encoder = ByteEncoder(capacity: document.fragment.html.count + 4_096)
    encoder.write(document.outline) { encoder, entry in
      encoder.write(byte: UInt8(entry.level))
      encoder.write(entry.id)
      encoder.write(entry.text)
      encoder.write(entry.span)
    }
    encoder.write(document.links) { encoder, link in
      encoder.write(byte: link.kind.rawValue)
      encoder.write(link.destination)
      encoder.write(link.sentence)
      encoder.write(link.span)
    }
    encoder.write(document.anchors) { $0.write($1) }
    encoder.write(document.summary)
    encoder.write(document.wordCount)
    encoder.write(document.picturesWithoutText) { $0.write($1) }
    encoder.write(conversion.diagnostics) { encoder, diagnostic in
      encoder.write(diagnostic.severity.rawValue)
      encoder.write(diagnostic.code.rawValue)
      encoder.write(diagnostic.message)
      encoder.write(diagnostic.span)
    }
    document.fragment.encode(into: &encoder)
    return encoder.bytes
  }

  /// Returns nil unless `bytes` are what `encode` returns for some document.
  static func decode(_ bytes: [UInt8], file: String) -> Checked<ConvertedDocument>? {
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = ByteDecoder(bytes)
      guard let outline = decoder.readArray(ofAtLeast: 21, { outlineEntry(&$0, file) }),
        let links = decoder.readArray(ofAtLeast: 21, { link(&$0, file) }),
        let anchors = decoder.readArray(ofAtLeast: 4, { $0.readText() }),
        let summary = decoder.readText(), let wordCount = decoder.readInteger(),
        let pictures = decoder.readArray(ofAtLeast: 12, { $0.readSpan(in: file) }),
        let diagnostics = decoder.readArray(ofAtLeast: 24, { diagnostic(&$0, file) }),
        let fragment = Fragment(from: &decoder, htmlLength: nil),
        fragment.slots.allSatisfy({ $0.link < links.count })
      else { return nil }
      return Checked(
        ConvertedDocument(
          fragment: fragment, outline: outline, links: links, anchors: anchors, summary: summary,
          wordCount: wordCount, picturesWithoutText: pictures), diagnostics)
    }
  }

  private static func outlineEntry(_ decoder: inout ByteDecoder, _ file: String) -> OutlineEntry? {
    guard let level = decoder.readByte(), (1...6).contains(level), let id = decoder.readText(),
      let text = decoder.readText(), let span = decoder.readSpan(in: file)
    else { return nil }
    return OutlineEntry(level: Int(level), id: id, text: text, span: span)
  }

  private static func link(_ decoder: inout ByteDecoder, _ file: String) -> FoundLink? {
    guard let kind = decoder.readByte().flatMap(FoundLink.Kind.init(rawValue:)),
      let destination = decoder.readText(), let sentence = decoder.readText(),
      let span = decoder.readSpan(in: file)
    else { return nil }
    return FoundLink(kind: kind, destination: destination, sentence: sentence, span: span)
  }

  private static func diagnostic(_ decoder: inout ByteDecoder, _ file: String) -> Diagnostic? {
    guard let severity = decoder.readText().flatMap(Severity.init(rawValue:)),
      let code = decoder.readText().flatMap(DiagnosticCode.init(rawValue:)),
      let message = decoder.readText(), let span = decoder.readSpan(in: file)
    else { return nil }
    return Diagnostic(severity, code, message, at: span)
  }
}

extension ByteEncoder {
  fileprivate mutating func write(_ span: SourceSpan) {
    write(span.line)
    write(span.column)
    write(span.length)
  }
}

extension ByteDecoder {
  fileprivate mutating func readSpan(in file: String) -> SourceSpan? {
    guard let line = readInteger(), let column = readInteger(), let length = readInteger() else {
      return nil
    }
    return SourceSpan(file: file, line: line, column: column, length: length)
  }
}
