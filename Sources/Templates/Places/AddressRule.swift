/// Which addresses may be written to a URL attribute.
enum AddressRule {
  private static let schemes = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }
  private static let images = ["png", "jpeg", "gif", "webp"].map { Array("image/\($0)".utf8) }

  /// Returns the scheme for which a browser would not be given `address`, or nil when it is safe.
  ///
  /// Reads as a browser does: leading control characters and spaces, and every tab and line end,
  /// count for nothing; letter case does not matter.
  static func refusedScheme(
    of address: Slice<UnsafeBufferPointer<UInt8>>, in attribute: URLAttribute
  )
    -> [UInt8]?
  {
    guard attribute == .sourceSet else {
      return refusedScheme(address, isSource: attribute == .source)
    }
    return address.split(separator: UInt8(ascii: ",")).lazy
      .compactMap { refusedScheme($0, isSource: false) }.first
  }

  private static func refusedScheme(
    _ address: Slice<UnsafeBufferPointer<UInt8>>, isSource: Bool
  ) -> [UInt8]? {
    var scheme: [UInt8] = []
    for index in address.indices {
      let byte = address[index]
      if byte <= 0x20, scheme.isEmpty || (byte.isWhitespace && !byte.isSpaceOrFormFeed) { continue }
      if byte == UInt8(ascii: ":") {
        if scheme.isEmpty || schemes.contains(scheme) { return nil }
        let isImage =
          isSource && scheme == Array("data".utf8) && isImageData(address[(index + 1)...])
        return isImage ? nil : scheme
      }
      guard byte.isLetter || !scheme.isEmpty && (byte.isDigit || "+-.".utf8.contains(byte)) else {
        return nil
      }
      scheme.append(byte.lowercased)
    }
    return nil
  }

  private static func isImageData(_ data: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let type = data.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
      .map(\.lowercased)
    return images.contains(type)
  }
}

extension UInt8 {
  fileprivate var isSpaceOrFormFeed: Bool { self == UInt8(ascii: " ") || self == 0x0C }
}
