/// Names that Windows keeps for devices: a file of that name cannot exist there.
package enum DeviceName {
  /// Whether `name` is one, in any letter case, also before a full stop: `con`, `NUL.txt`, `com1`.
  package static func isReserved(_ name: some StringProtocol) -> Bool {
    guard let stem = name.split(separator: ".", omittingEmptySubsequences: false).first else {
      return false
    }
    var word = stem.lowercased()[...]
    while word.last == " " { word = word.dropLast() }
    return names.contains(String(word))
  }

  private static let names: Set<String> = {
    let numbers = (0...9).map(String.init) + ["\u{B9}", "\u{B2}", "\u{B3}"]
    let ports = numbers.flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + ports)
  }()
}
