/// The ids of one page: asked one after the other where they are few, by their hashes where a page
/// with thousands of headings links to each of them.
struct FragmentSet {
  private let few: [ArraySlice<UInt8>]
  private let many: Set<ArraySlice<UInt8>>

  init(_ ids: [ArraySlice<UInt8>]) {
    few = ids.count <= 64 ? ids : []
    many = ids.count <= 64 ? [] : Set(ids)
  }

  func contains(_ id: ArraySlice<UInt8>) -> Bool {
    many.isEmpty ? few.contains { $0.elementsEqual(id) } : many.contains(id)
  }
}
