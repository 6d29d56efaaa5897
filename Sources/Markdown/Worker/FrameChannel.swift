import Glibc

/// Messages over a descriptor, each after its length in four bytes, least significant first.
enum FrameChannel {
  /// A converted document of the largest source is far below this, in bytes.
  static let longest = 1 << 28

  /// Returns nil when the other end is closed or does not keep to the form.
  static func read(from descriptor: Int32) -> [UInt8]? {
    guard let head = read(4, from: descriptor) else { return nil }
    let length = length(in: head)
    return length <= longest ? read(length, from: descriptor) : nil
  }

  static func write(_ frame: [UInt8], to descriptor: Int32) -> Bool {
    framed(frame).withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  static func framed(_ frame: [UInt8]) -> [UInt8] {
    var encoder = ByteEncoder(capacity: frame.count + 4)
    encoder.write(frame.count)
    encoder.write(raw: frame)
    return encoder.bytes
  }

  /// - Precondition: `head` has four bytes.
  static func length(in head: some Collection<UInt8>) -> Int {
    head.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func read(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var position = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while position < count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + position }, count - position)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        position += got
      }
      initialized = position
    }
    return position == count ? bytes : nil
  }
}
