package import SiteModel

extension Project {
  /// When it became part of the showcase, as far as its page tells: what "new" means in feeds, on
  /// the page of what is new, and where projects are sorted by age. Nil where nothing tells.
  package var catalogueDate: ContentDate? { added ?? featured?.since ?? reviewed }
}
