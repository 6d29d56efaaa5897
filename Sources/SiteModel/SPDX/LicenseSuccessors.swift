/// What SPDX has in place of ids it has withdrawn.
enum LicenseSuccessors {
  /// In the order in which they are offered; empty where the id is current or has no successor.
  ///
  /// The old ids of the GNU licences left open whether later versions apply: both are offered,
  /// because only the project's own words can tell.
  static func of(_ id: String) -> [String] {
    if let others = table[id] { return others }
    if id.hasSuffix("+") { return gnuVersion(id.dropLast()).map { ["\($0)-or-later"] } ?? [] }
    guard let version = gnuVersion(id[...]) else { return [] }
    return ["\(version)-only", "\(version)-or-later"]
  }

  /// `GPL-3.0` and its like: a GNU licence, a dash and a bare version.
  private static func gnuVersion(_ id: Substring) -> Substring? {
    guard let dash = id.lastIndex(of: "-"), gnu.contains(String(id[..<dash])),
      id[dash...].dropFirst().allSatisfy({ $0.isNumber || $0 == "." })
    else { return nil }
    return id
  }

  private static let gnu: Set<String> = ["AGPL", "GFDL", "GPL", "LGPL"]

  private static let table: [String: [String]] = [
    "BSD-2-Clause-FreeBSD": ["BSD-2-Clause", "BSD-2-Clause-Views"],
    "BSD-2-Clause-NetBSD": ["BSD-2-Clause"],
    "bzip2-1.0.5": ["bzip2-1.0.6"],
    "eCos-2.0": ["GPL-2.0-or-later WITH eCos-exception-2.0"],
    "GPL-2.0-with-autoconf-exception": either("GPL-2.0", "Autoconf-exception-2.0"),
    "GPL-2.0-with-bison-exception": either("GPL-2.0", "Bison-exception-2.2"),
    "GPL-2.0-with-classpath-exception": either("GPL-2.0", "Classpath-exception-2.0"),
    "GPL-2.0-with-font-exception": either("GPL-2.0", "Font-exception-2.0"),
    "GPL-2.0-with-GCC-exception": either("GPL-2.0", "GCC-exception-2.0"),
    "GPL-3.0-with-autoconf-exception": either("GPL-3.0", "Autoconf-exception-3.0"),
    "GPL-3.0-with-GCC-exception": either("GPL-3.0", "GCC-exception-3.1"),
    "Nunit": ["zlib-acknowledgement"],
    "StandardML-NJ": ["SMLNJ"],
    "wxWindows": ["LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
  ]

  private static func either(_ version: String, _ exception: String) -> [String] {
    ["\(version)-only WITH \(exception)", "\(version)-or-later WITH \(exception)"]
  }
}
