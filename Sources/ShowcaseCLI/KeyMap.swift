import ArgumentParser
import CatalogueImport
import Diagnostics
import SiteModel

/// Whose keys stand for which of ours: `theirs=ours,theirs=ours`.
enum KeyMap {
  /// Our key by theirs.
  static func parse(_ text: String, of kind: CatalogueKind) throws -> [String: String] {
    var keys: [String: String] = [:]
    let known = kind.pages.keys + ProjectLink.Kind.allCases.map(\.rawValue)
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw ValidationError(
          "'--map' takes 'theirs=ours', with ',' between pairs; found '\(pair)'.")
      }
      guard known.contains(parts[1]) || parts[1].hasPrefix("x_") else {
        let near = NearestName.question(for: parts[1], among: known)
        throw ValidationError("'\(parts[1])' is not a key of a \(kind.pages.rawValue)\(near).")
      }
      keys[parts[0]] = parts[1]
    }
    return keys
  }
}
