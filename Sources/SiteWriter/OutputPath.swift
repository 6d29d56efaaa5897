/// A path below some folder, as the bytes the file system knows it by.
///
/// Sorted as a tree is walked: a folder, then all that is in it, then its next neighbour.
struct OutputPath: Hashable, Sendable {
  /// With `/` between the names and one NUL at the end, so that system calls take it as it is.
  private let storage: [UInt8]

  /// The folder itself.
  static let root = OutputPath(unchecked: [])

  /// - Parameter bytes: Names joined by `/`, without a NUL.
  init(unchecked bytes: some Collection<UInt8>) {
    var storage: [UInt8] = []
    storage.reserveCapacity(bytes.count + 1)
    storage.append(contentsOf: bytes)
    storage.append(0)
    self.storage = storage
  }

  /// In bytes, without the NUL.
  var count: Int { storage.count - 1 }
  var bytes: ArraySlice<UInt8> { storage.dropLast() }
  var isRoot: Bool { count == 0 }
  /// HTML is put in place after all that it refers to.
  var isPage: Bool { bytes.suffix(5).elementsEqual(".html".utf8) }

  var parent: OutputPath {
    OutputPath(unchecked: bytes[..<(bytes.lastIndex(of: slash) ?? 0)])
  }

  var name: OutputPath {
    guard let last = bytes.lastIndex(of: slash) else { return self }
    return OutputPath(unchecked: bytes[(last + 1)...])
  }

  /// Every folder above this path, the outermost first, without the root.
  var ancestors: [OutputPath] {
    bytes.indices.filter { storage[$0] == slash }.map { OutputPath(unchecked: bytes[..<$0]) }
  }

  func appending(_ name: OutputPath) -> OutputPath {
    isRoot ? name : OutputPath(unchecked: Array(bytes) + [slash] + Array(name.bytes))
  }

  /// Whether `self` is a folder above `other`.
  func isAbove(_ other: OutputPath) -> Bool {
    isRoot
      ? !other.isRoot
      : other.count > count && other.storage[count] == slash
        && other.storage.starts(with: bytes)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    storage.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }
}

private let slash = UInt8(ascii: "/")

extension OutputPath: ExpressibleByStringLiteral {
  init(stringLiteral text: StaticString) {
    self.init(unchecked: text.withUTF8Buffer { Array($0) })
  }
}

extension OutputPath: CustomStringConvertible {
  var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension OutputPath: Comparable {
  static func < (one: OutputPath, other: OutputPath) -> Bool {
    one.storage.withUnsafeBufferPointer { one in
      other.storage.withUnsafeBufferPointer { other in
        let shared = min(one.count, other.count)
        var index = 0
        while index < shared, one[index] == other[index] { index += 1 }
        if index == shared { return false }
        return rank(one[index]) < rank(other[index])
      }
    }
  }

  /// The end of a path comes first, then `/`, then every other byte.
  private static func rank(_ byte: UInt8) -> UInt16 {
    byte == 0 ? 0 : byte == slash ? 1 : UInt16(byte) + 1
  }
}

extension OutputPath {
  /// The name of a file in the staging folder.
  static func number(_ number: UInt32) -> OutputPath { OutputPath(unchecked: "\(number)".utf8) }
}
