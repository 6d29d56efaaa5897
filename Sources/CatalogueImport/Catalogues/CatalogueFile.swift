/// A file of others, as it was read.
package struct CatalogueFile: Sendable {
  /// Relative to the folder that was named, or the name of the file that was.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of its path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder it lies in, nil where no path leads to it.
  var folder: String? { path.lastIndex(of: "/").map { String(path[..<$0]) } }

  /// Its name without what follows the last full stop.
  var stem: String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Its text with lines that end in `\n`, without a byte-order mark; nil where it is no UTF-8.
  var text: String? {
    let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: rest, as: UTF8.self)?.withPlainLineEnds
  }
}

extension String {
  /// Lines end in `\n`.
  var withPlainLineEnds: String {
    guard utf8.contains(13) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 13 { bytes.append(10) } else if byte != 10 || previous != 13 { bytes.append(byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
