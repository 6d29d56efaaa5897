/// Which addresses may be written to a URL attribute.
enum AddressRule {
  private static let schemes = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }
  private static let images = ["png", "jpeg", "gif", "webp"].map { Array("image/\($0)".utf8) }

  /// Returns the scheme for which a browser would not be given `address`, or nil when it is safe.
  ///
  /// Reads as a browser does: leading control characters and spaces, and every tab and line end,
  /// count for nothing; letter case does not matter.
  static func refusedScheme(
    of address: UnsafeBufferPointer<UInt8>, in attribute: URLAttribute
  ) -> [UInt8]? {
    guard attribute == .sourceSet else {
      return refusedScheme(address, isSource: attribute == .source)
    }
    return address.split(separator: UInt8(ascii: ",")).lazy
      .compactMap { refusedScheme(UnsafeBufferPointer(rebasing: $0), isSource: false) }.first
  }

  private static func refusedScheme(
    _ address: UnsafeBufferPointer<UInt8>, isSource: Bool
  ) -> [UInt8]? {
    var length = 0
    for index in 0..<address.count {
      let byte = address[index]
      if byte == UInt8(ascii: ":") {
        let scheme = address[..<index].filter { $0 > 0x20 }.map(\.lowercased)
        if scheme.isEmpty || schemes.contains(scheme) { return nil }
        let data = address[(index + 1)...]
        return isSource && scheme == Array("data".utf8) && isImage(data) ? nil : scheme
      }
      if byte <= 0x20, length == 0 || byte.isIgnoredInAddresses { continue }
      guard byte.isLetter || length > 0 && byte.continuesScheme else { return nil }
      length += 1
    }
    return nil
  }

  private static func isImage(_ data: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let type = data.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
      .map(\.lowercased)
    return images.contains(type)
  }
}

extension UInt8 {
  fileprivate var isIgnoredInAddresses: Bool {
    self == UInt8(ascii: "\t") || self == .newline || self == .carriageReturn
  }

  fileprivate var continuesScheme: Bool {
    isDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
