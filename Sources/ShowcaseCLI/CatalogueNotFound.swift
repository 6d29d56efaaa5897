/// What was named is not there, or is not what was said.
struct CatalogueNotFound: Error, CustomStringConvertible {
  var path: String
  var reason = "is not there"

  var description: String { "'\(path)' \(reason)" }
}
