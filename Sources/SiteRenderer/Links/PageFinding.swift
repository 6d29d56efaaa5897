/// What is wrong, or may be, with a finished page.
///
/// One line of a template is on many pages, so mistakes become diagnostics when all are known.
package struct PageFinding: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The path, relative to the site's root, is no file's.
    case nowhere(path: String)
    /// The page at the output path has no such id.
    case noID(page: String, fragment: String)
    /// The plan does not know whether the page at the output path has it: it may be the theme's.
    case openID(page: String, fragment: String)
    /// It is given twice.
    case twice(id: String)
  }

  var kind: Kind
  /// The address or id as it stands in the HTML.
  var written: [UInt8]
  /// Output path of the page it was found on.
  var page: String
}
