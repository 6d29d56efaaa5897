import SiteModel

extension OutputPath {
  /// A path that stays below the folder it is resolved in, and that every tool can spell.
  init(validating text: String) throws(OutputPathError) {
    self.init(unchecked: text.utf8)
    if let reason = Self.fault(in: bytes) ?? characterFault {
      throw OutputPathError(path: text, reason: reason)
    }
  }

  /// A path read back from a file: it may hold any name, but leads nowhere else.
  init?(contained bytes: some Collection<UInt8>) {
    self.init(unchecked: bytes)
    if !isRoot, Self.fault(in: self.bytes) != nil || bytes.contains(0) { return nil }
  }

  private static func fault(in bytes: ArraySlice<UInt8>) -> OutputPathError.Reason? {
    if bytes.isEmpty { return .empty }
    if bytes.first == UInt8(ascii: "/") { return .absolute }
    if bytes.count > SafeSegment.maximumPathLength { return .tooLong }
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
      if let reason = fault(inName: bytes[start..<index]) { return reason }
      start = index + 1
    }
    return fault(inName: bytes[start...])
  }

  private static func fault(inName name: ArraySlice<UInt8>) -> OutputPathError.Reason? {
    if name.count > 255 { return .nameTooLong }
    let dots = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
    return dots ? .relative : nil
  }

  private var characterFault: OutputPathError.Reason? {
    bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") } ? .character : nil
  }
}
