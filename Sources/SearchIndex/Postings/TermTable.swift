import Glibc

/// Words numbered in the order in which they were first met.
///
/// A hash table with open addressing over one array of bytes: no word has an object of its own.
struct TermTable: Sendable {
  private struct Entry {
    var hash: UInt32
    var start: UInt32
    /// In bytes.
    var length: UInt32
  }

  private var entries: [Entry] = []
  private(set) var bytes: [UInt8] = []
  /// Index of an entry, or -1; a power of two of them, at most half of them taken.
  private var slots: [Int32]

  init(capacity: Int = 1 << 12) {
    slots = [Int32](repeating: -1, count: capacity)
    entries.reserveCapacity(capacity / 2)
  }

  /// A sealed table of words that lie one behind the other in `bytes`.
  ///
  /// - Parameter count: How many there are; each is told of by `append(hash:length:)`.
  init(reading bytes: [UInt8], expecting count: Int) {
    self.bytes = bytes
    slots = []
    entries.reserveCapacity(count)
  }

  /// Tells of the next word; returns false, with nothing done, where there are not so many bytes.
  mutating func append(hash: UInt32, length: UInt32) -> Bool {
    let start = readLength
    guard Int(length) <= bytes.count - start else { return false }
    entries.append(Entry(hash: hash, start: UInt32(start), length: length))
    return true
  }

  /// Whether the words are all of the bytes.
  var isWhole: Bool { readLength == bytes.count }

  private var readLength: Int { entries.last.map { Int($0.start + $0.length) } ?? 0 }

  var count: Int { entries.count }

  /// The same for those who only read: it takes no more words, and less memory.
  var sealed: TermTable {
    var table = self
    table.slots = []
    return table
  }

  func hash(of term: Int) -> UInt32 { entries[term].hash }

  /// The bytes of a term, for the time of the call.
  func withBytes<Result>(
    of term: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let entry = entries[term]
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(entry.start)..<Int(entry.start + entry.length)]))
    }
  }

  func word(_ term: Int) -> ArraySlice<UInt8> {
    let entry = entries[term]
    return bytes[Int(entry.start)..<Int(entry.start + entry.length)]
  }

  /// Returns the number of `word`, which is a new one for a new word.
  mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while case let index = Int(slots[slot]), index >= 0 {
      if entries[index].hash == hash, holds(word, at: index) { return index }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(hash: hash, start: UInt32(bytes.count), length: UInt32(word.count)))
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let entry = entries[index]
    guard Int(entry.length) == word.count else { return false }
    // `count` bytes of both are there: `word` has as many as the entry.
    return bytes.withUnsafeBufferPointer { bytes in
      guard let known = bytes.baseAddress, let other = word.baseAddress else { return true }
      return memcmp(known + Int(entry.start), other, word.count) == 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }
}
