import Glibc

/// One thing that the kernel tells of a watched folder.
struct InotifyEvent {
  var watch: Int32
  var mask: UInt32
  /// What it is about in the folder; empty for the folder itself.
  var name: [UInt8]

  func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }

  /// Decodes what was read: number, mask, cookie and the name's length, then the name, filled up
  /// with zeroes.
  static func events(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
    bytes.withUnsafeBytes { buffer in
      var events: [InotifyEvent] = []
      var offset = 0
      while offset + 16 <= buffer.count {
        let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        guard offset + 16 + length <= buffer.count else { break }
        let name = buffer[(offset + 16)..<(offset + 16 + length)].prefix { $0 != 0 }
        events.append(
          InotifyEvent(
            watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            mask: buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            name: Array(name)))
        offset += 16 + length
      }
      return events
    }
  }
}
