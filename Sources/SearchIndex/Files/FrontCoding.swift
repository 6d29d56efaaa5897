/// Sorted words, each written without the letters it shares with the one before.
///
/// `shared` `rest` ` ` `data` `!` …: `shared` is one letter of `NumberText`, in UTF-16 code units as
/// JavaScript counts them. Words hold neither space nor `!`, nor does the data.
struct FrontCoding {
  private(set) var bytes: [UInt8] = []
  private var previous: [UInt8] = []

  /// One letter can say no more.
  private static let longestShared = 56

  mutating func append(_ word: some Collection<UInt8>, data: some Collection<UInt8>) {
    let word = Array(word)
    let shared = Self.shared(previous, word)
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "!")) }
    NumberText.append(shared.units, to: &bytes)
    bytes += word[shared.bytes...]
    bytes.append(UInt8(ascii: " "))
    bytes += data
    previous = word
  }

  /// The length of what two words begin with alike, in whole characters.
  static func shared(_ one: [UInt8], _ other: [UInt8]) -> (bytes: Int, units: Int) {
    var count = 0
    while count < min(one.count, other.count), one[count] == other[count] { count += 1 }
    while count > 0, count < other.count, other[count] & 0xC0 == 0x80 { count -= 1 }
    var units = 0
    var index = 0
    while index < count {
      let length = characterLength(other[index])
      let width = length == 4 ? 2 : 1
      if units + width > longestShared { break }
      units += width
      index += length
    }
    return (index, units)
  }

  /// In bytes, from the first one.
  static func characterLength(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
