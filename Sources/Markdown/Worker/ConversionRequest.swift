/// What a worker is asked to convert.
struct ConversionRequest {
  var options: MarkdownOptions
  var file: String
  var firstLine: Int
  /// Processor time, in milliseconds.
  var limit: Int
  var text: [UInt8]

  func encoded() -> [UInt8] {
    var encoder = ByteEncoder(capacity: text.count + file.utf8.count + 64)
    encoder.write(byte: options.rawHTML.rawValue)
    encoder.write(byte: options.highlight ? 1 : 0)
    encoder.write(options.limits)
    encoder.write(file)
    encoder.write(firstLine)
    encoder.write(limit)
    encoder.write(raw: text)
    return encoder.bytes
  }
}

extension ConversionRequest {
  init?(decoding bytes: [UInt8]) {
    guard let request = bytes.withUnsafeBufferPointer(Self.decode) else { return nil }
    self = request
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> ConversionRequest? {
    var decoder = ByteDecoder(bytes)
    guard let rawHTML = decoder.readByte().flatMap(MarkdownOptions.RawHTML.init(rawValue:)),
      let highlight = decoder.readByte(), let limits = decoder.readLimits(),
      let file = decoder.readText(),
      let firstLine = decoder.readInteger(), let limit = decoder.readInteger(),
      let text = decoder.readRaw(decoder.remaining)
    else { return nil }
    return ConversionRequest(
      options: MarkdownOptions(rawHTML: rawHTML, highlight: highlight == 1, limits: limits),
      file: file, firstLine: firstLine, limit: limit, text: text)
  }
}

extension ByteEncoder {
  fileprivate mutating func write(_ limits: MarkdownLimits) {
    write(limits.time)
    write(limits.total)
    write(limits.memory >> 20)
    write(limits.nesting)
    write(limits.headings)
    write(limits.links)
  }
}

extension ByteDecoder {
  fileprivate mutating func readLimits() -> MarkdownLimits? {
    guard let time = readInteger(), let total = readInteger(), let memory = readInteger(),
      let nesting = readInteger(), let headings = readInteger(), let links = readInteger()
    else { return nil }
    var limits = MarkdownLimits()
    limits.time = time
    limits.total = total
    limits.memory = memory << 20
    limits.nesting = nesting
    limits.headings = headings
    limits.links = links
    return limits
  }
}
