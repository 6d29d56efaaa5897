/// Lists of postings as bytes: hardly more than one for each, since neighbours of a common word are
/// near each other.
///
/// A posting is its level in the upper six bits of a byte, and in the lower two how far it is from
/// the one before: 1, 2, or a number in the next byte, or one in the next four, lowest byte first.
/// The first of a list is counted from -1.
struct PackedPostings {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: In bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// - Parameter postings: In the order of their documents.
  mutating func append(_ postings: ArraySlice<Posting>) {
    var last = -1
    for posting in postings {
      let level = UInt8(posting.level) << 2
      let gap = posting.document - last
      last = posting.document
      switch gap {
      case 1, 2: bytes.append(level | UInt8(gap - 1))
      case ...0xFF:
        bytes.append(level | 2)
        bytes.append(UInt8(gap))
      default:
        bytes.append(level | 3)
        bytes.append(littleEndian: UInt32(gap))
      }
    }
  }

  /// Reads one list, and appends what it holds.
  static func append(_ bytes: ArraySlice<UInt8>, to postings: inout [Posting]) {
    var last = -1
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let level = Int(bytes[place] >> 2)
      let form = bytes[place] & 3
      place += 1
      switch form {
      case 0, 1: last += Int(form) + 1
      case 2:
        last += Int(bytes[place])
        place += 1
      default:
        last += (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
        place += 4
      }
      postings.append(Posting(document: last, level: level))
    }
  }

  /// Whether bytes that may be anything hold one list of `documents` after another.
  ///
  /// - Parameter ends: Where each list ends, ascending, the last at the end of the bytes.
  static func areWhole(_ bytes: [UInt8], ends: [UInt32], documents: Range<Int>) -> Bool {
    var place = 0
    for end in ends {
      var last = -1
      while place < Int(end) {
        let form = bytes[place] & 3
        let length = form < 2 ? 1 : form == 2 ? 2 : 5
        guard length <= Int(end) - place, bytes[place] >> 2 > 0 else { return false }
        var gap = Int(form) + 1
        if form > 1 {
          gap = (1..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (($1 - 1) * 8) }
        }
        last += gap
        guard gap > 0, documents.contains(last) else { return false }
        place += length
      }
    }
    return true
  }
}
