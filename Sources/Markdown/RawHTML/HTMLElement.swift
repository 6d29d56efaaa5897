/// An element that raw HTML may use.
enum HTMLElement: String, CaseIterable {
  case a
}
