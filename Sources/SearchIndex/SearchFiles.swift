/// The names of the files that hold the search's data.
package enum SearchFiles {
  /// Where the search begins; the only name that stays while the data changes.
  package static let index = ScriptFile.path("index")

  /// Whether a file of a search may have `path`: `search/t-12.js`.
  package static func isReserved(_ path: String) -> Bool {
    guard path.hasPrefix(ScriptFile.folder), path.hasSuffix(".js") else { return false }
    let name = path.dropFirst(ScriptFile.folder.count).dropLast(".js".count)
    guard let letter = name.first, "dstx".contains(letter), name.dropFirst().first == "-" else {
      return name == "index"
    }
    let digits = name.dropFirst(2)
    return !digits.isEmpty && digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
