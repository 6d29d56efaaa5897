/// A link into the site that says where it leads without an escape, a query or a dot between two
/// slashes: nearly every link of a page. Nothing of it is copied.
struct PlainLink {
  /// How many bytes of the page's own path come first.
  var folder: Int
  /// What follows them, as a place in the HTML.
  var rest: Range<Int>
  /// Behind `#`, as a place in the HTML; empty where there is none.
  var fragment: Range<Int>
  /// Of the whole path, as `StableHash` has it.
  var hash: UInt64

  /// What a look at the bytes of a link tells.
  enum Look {
    /// It leads away from the site.
    case away
    case inside(PlainLink)
    /// It takes more than a look.
    case unclear
  }
}
