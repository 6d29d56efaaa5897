import Diagnostics

/// What people mean who write `Apache 2.0`, `GPLv3` or `New BSD License`.
///
/// Names are compared by a key that leaves out what varies: letter case, blanks and signs, "the",
/// "license", "v", a trailing ".0". The ids and full names of SPDX's list have keys too, so only
/// spellings that are shorter, older or ambiguous need a row of their own.
enum LicenseSpelling {
  /// The ids or expressions that are known under this name; empty where none is.
  static func known(_ text: String) -> [String] {
    let key = LicenseKey.key(of: text)
    return colloquial[key] ?? listed[key] ?? []
  }

  /// The last name in the path of a URL, without the ending of a file; nil where `text` is no URL.
  static func lastPart(ofURL text: String) -> String? {
    guard text.lowercased().hasPrefix("http://") || text.lowercased().hasPrefix("https://") else {
      return nil
    }
    let last = text.split(separator: "/").last ?? ""
    let endings = [".html", ".htm", ".txt", ".php", ".md"]
    return String(endings.first { last.hasSuffix($0) }.map { last.dropLast($0.count) } ?? last)
  }

  /// The nearest ones by spelling alone.
  static func near(_ text: String) -> [String] {
    if let id = currentIDs.suggestion(for: text) { return [id] }
    let key = LicenseKey.key(of: text)
    guard key.utf8.count > 2, let near = keys.suggestion(for: key) else {
      return []
    }
    return colloquial[near] ?? listed[near] ?? []
  }

  /// Two or more licences that are joined by something else than an operator, such as `MIT/X11`.
  static func listed(in text: String) -> [String] {
    let words = text.split { ",;/|& \t".contains($0) }.filter {
      !["and", "or"].contains($0.lowercased())
    }
    let ids = words.compactMap { SPDXLicense(id: String($0))?.id }
    return ids.count == words.count ? ids : []
  }

  /// The exception that was probably meant.
  static func exceptions(for text: String) -> [String] {
    let key = LicenseKey.key(of: text)
    if let id = exceptionKeys.first(where: { $0.key == key })?.id { return [id] }
    if let id = exceptionNames.ids.suggestion(for: text) { return [id] }
    let near = exceptionNames.keys.suggestion(for: key)
    return exceptionKeys.first { $0.key == near }.map { [$0.id] } ?? []
  }

  /// `LicenseRef-` and what of `text` may follow it.
  static func referenceName(for text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
    return "LicenseRef-" + (words.isEmpty ? "NAME" : words.joined(separator: "-"))
  }

  /// What follows "or" in "version 2 or later".
  static let laterWords: Set<String> = [
    "any", "above", "greater", "higher", "later", "newer", "later,", "later.",
  ]

  private static let currentIDs = KnownNames(
    SPDXLicense.all.lazy.filter { !$0.isDeprecated }.map(\.id))

  /// In a fixed order, so that the same mistake always gets the same answer.
  private static let keys = KnownNames((Array(listed.keys) + Array(colloquial.keys)).sorted())

  /// The list's own ids and names by their keys; withdrawn ids, where no current one has their key,
  /// give what took their place.
  private static let listed: [String: [String]] = {
    var listed: [String: [String]] = [:]
    let all = SPDXLicense.all
    for license in all where !license.isDeprecated {
      for key in Set([LicenseKey.key(of: license.id), LicenseKey.key(of: license.name)]) {
        listed[key, default: []].append(license.id)
      }
    }
    for license in all where license.isDeprecated && !license.successors.isEmpty {
      let key = LicenseKey.key(of: license.id)
      if listed[key] == nil { listed[key] = license.successors }
    }
    return listed
  }()

  private static let exceptionKeys: [(key: String, id: String)] =
    SPDXException.all.filter { !$0.isDeprecated }.flatMap {
      [(LicenseKey.key(of: $0.id), $0.id), (LicenseKey.key(of: $0.name), $0.id)]
    }

  private static let exceptionNames = (
    ids: KnownNames(exceptionKeys.lazy.map(\.id)), keys: KnownNames(exceptionKeys.lazy.map(\.key))
  )
}
