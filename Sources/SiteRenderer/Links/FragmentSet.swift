/// The ids of one page: asked one after the other where they are few, by their hashes where a page
/// with thousands of headings links to each of them.
struct FragmentSet {
  private let text: [UInt8]
  private let few: [Range<Int>]
  private let many: Set<ArraySlice<UInt8>>

  /// - Parameter ids: Places in `text`.
  init(_ ids: [Range<Int>], in text: [UInt8]) {
    self.text = text
    few = ids.count <= 64 ? ids : []
    many = ids.count <= 64 ? [] : Set(ids.map { text[$0] })
  }

  init(_ ids: [String]) {
    var text: [UInt8] = []
    let places = ids.map { id in
      let start = text.count
      text += id.utf8
      return start..<text.count
    }
    self.init(places, in: text)
  }

  func contains(_ id: ArraySlice<UInt8>) -> Bool {
    if !many.isEmpty { return many.contains(id) }
    return id.withUnsafeBufferPointer { id in
      text.withUnsafeBufferPointer { text in
        few.contains { place in
          place.count == id.count && text[place].elementsEqual(id)
        }
      }
    }
  }
}
