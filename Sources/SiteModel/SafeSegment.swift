/// One part of an output path that is safe on every disk.
package enum SafeSegment {
  /// In UTF-8 bytes: the limit of most file systems.
  package static let maximumLength = 255
  /// In UTF-8 bytes, of a whole output path.
  package static let maximumPathLength = 4000

  /// Whether `segment` can be a file's or a folder's name anywhere: not empty, not `.` or `..`, no
  /// slash, backslash, NUL or other control character, no name that Windows keeps, not too long.
  package static func isSafe(_ segment: some StringProtocol) -> Bool {
    !segment.isEmpty && segment != "." && segment != ".."
      && segment.utf8.count <= maximumLength
      && segment.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 32 && scalar.value != 127 && scalar != "/" && scalar != "\\"
          && !(0x80..<0xA0).contains(scalar.value)
      }
      && !DeviceName.isReserved(segment)
  }
}
