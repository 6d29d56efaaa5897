/// Names that Windows keeps for devices: a file of that name cannot exist there.
package enum DeviceName {
  /// Whether `name` is one, in any letter case, also before a full stop: `con`, `NUL.txt`, `com1`.
  package static func isReserved(_ name: some StringProtocol) -> Bool {
    guard mayBeReserved(name.utf8.prefix(3)) else { return false }
    guard let stem = name.split(separator: ".", omittingEmptySubsequences: false).first else {
      return false
    }
    var word = stem.lowercased()[...]
    while word.last == " " { word = word.dropLast() }
    return names.contains(String(word))
  }

  /// A cheap test that nearly every name fails: all that are kept begin with one of six words.
  private static func mayBeReserved(_ start: some Collection<UInt8>) -> Bool {
    var word: UInt32 = 0
    for byte in start {
      // In other scripts too there may be letters whose lower case is ASCII.
      if byte >= 0x80 { return true }
      word = word << 8 | UInt32(byte | 0x20)
    }
    return beginnings.contains(word)
  }

  /// Of the names, three bytes as one number.
  private static let beginnings: [UInt32] = ["con", "prn", "aux", "nul", "com", "lpt"].map {
    $0.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let names: Set<String> = {
    let numbers = (0...9).map(String.init) + ["\u{B9}", "\u{B2}", "\u{B3}"]
    let ports = numbers.flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + ports)
  }()
}
