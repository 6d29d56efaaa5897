import SiteModel

/// How the site's addresses are written on one page.
///
/// The plan's URLs are site-absolute (`/projects/whisper/`). On a page they become `root` and the
/// rest (`../../` and `projects/whisper/`), so that one build works under `/`, under `/repo/` and,
/// in the portable form, from disk.
struct AddressForm: Hashable, Sendable {
  /// What leads from the page to the site's root; ends in `/`, never empty.
  var root: String
  /// Whether folders are written with their `index.html`.
  var portable: Bool

  /// The form for a page at `outputPath`: `./` at the root, `../../` two folders down.
  static func relative(from outputPath: String, portable: Bool) -> AddressForm {
    let depth = outputPath.utf8.count { $0 == UInt8(ascii: "/") }
    return AddressForm(
      root: depth == 0 ? "./" : String(repeating: "../", count: depth), portable: portable)
  }

  /// The form for feeds and whatever else is read away from the site.
  ///
  /// - Parameter base: Absolute, ending in `/`.
  static func absolute(_ base: String) -> AddressForm { AddressForm(root: base, portable: false) }

  /// Whether addresses hold their scheme and host.
  var isAbsolute: Bool { root.contains("://") }

  /// What follows the root in the address of `url`.
  static func path(of url: String, portable: Bool) -> String {
    let path = url.utf8.first == UInt8(ascii: "/") ? String(url.dropFirst()) : url
    let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
    return portable && isFolder ? path + "index.html" : path
  }

  func address(of url: String) -> String { root + Self.path(of: url, portable: portable) }
}
