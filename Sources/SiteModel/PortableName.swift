/// What keeps a file's or a folder's name, fine here, from being one on Windows: whoever checks the
/// sources out there, or unpacks the site, cannot have the file.
package enum PortableName {
  /// The rule of Windows that a name breaks.
  package enum Fault: Hashable, Sendable {
    /// It is that of a device, in any letter case, also before a full stop.
    case device
    /// It holds this sign.
    case sign(Character)
    /// It ends in a full stop or a blank, which are dropped there.
    case ending
  }

  package static func fault(in name: Substring) -> Fault? {
    if let sign = name.utf8.first(where: isForbidden) {
      return .sign(Character(Unicode.Scalar(sign)))
    }
    if let last = name.utf8.last, isDropped(last) { return .ending }
    return DeviceName.isReserved(name) ? .device : nil
  }

  /// The name most like `name` that is one on every disk; nil where nothing of it would be left.
  package static func nearest(to name: Substring) -> String? {
    var bytes = name.utf8.map { isForbidden($0) ? UInt8(ascii: "-") : $0 }
    while let last = bytes.last, isDropped(last) { bytes.removeLast() }
    var near = String(decoding: bytes, as: UTF8.self)
    if DeviceName.isReserved(near) {
      let stem = near.prefix { $0 != "." }
      near = "\(stem)_\(near.dropFirst(stem.count))"
    }
    return SafeSegment.isSafe(near) && fault(in: near[...]) == nil ? near : nil
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
      UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static func isDropped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ")
  }
}
