extension LicenseExpression {
  /// What a text that others wrote for a licence says for certain, as SPDX writes it; else what it
  /// may mean.
  ///
  /// `Apache 2.0` and the address of a licence's text are certain. `GPLv3` becomes the withdrawn id
  /// `GPL-3.0`, which leaves open what it leaves open: whether later versions apply. `BSD`, and a
  /// name without the version that tells two licences apart, stay open.
  package static func reading(of text: String) -> (text: String?, candidates: [String]) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let expression = parse(words).expression, expression.references.isEmpty {
      return (expression.text, [])
    }
    if let id = knownAddress(words) { return (id, []) }
    if let name = LicenseSpelling.lastPart(ofURL: words) {
      return name == words ? (nil, []) : reading(of: name)
    }
    let known = LicenseSpelling.known(words)
    if known.count == 1, let id = known.first, isCertain(id, from: words) { return (id, []) }
    if let id = withdrawn(known) { return (id, []) }
    return (nil, known)
  }

  /// `LicenseRef-` and a name made of `text`, of its last part where it is an address.
  package static func referenceName(for text: String) -> String {
    let last = LicenseSpelling.lastPart(ofURL: text) ?? text
    let name = LicenseSpelling.referenceName(for: last)
    return name == "LicenseRef-NAME" ? "LicenseRef-other" : name
  }

  /// A version that was not written was not meant for certain.
  private static func isCertain(_ id: String, from text: String) -> Bool {
    guard !id.hasPrefix("LicenseRef-") else { return false }
    guard let dash = id.lastIndex(of: "-"), let major = id[dash...].dropFirst().first,
      major.isNumber, id[dash...].contains(".")
    else { return true }
    return text.contains(major)
  }

  /// The id that stood for both before SPDX told "only" from "or later".
  private static func withdrawn(_ ids: [String]) -> String? {
    guard ids.count == 2, ids[0].hasSuffix("-only"), ids[1].hasSuffix("-or-later") else {
      return nil
    }
    let version = String(ids[0].dropLast("-only".utf8.count))
    guard ids[1] == "\(version)-or-later" else { return nil }
    return SPDXLicense(id: version)?.id
  }

  private static func knownAddress(_ text: String) -> String? {
    var address = text.lowercased()
    for prefix in ["https://", "http://", "www."] where address.hasPrefix(prefix) {
      address.removeFirst(prefix.count)
    }
    while let last = address.last, last == "/" { address.removeLast() }
    for ending in [".txt", ".html", ".php"] where address.hasSuffix(ending) {
      address.removeLast(ending.count)
    }
    return addresses[address]
  }

  /// Addresses whose last part does not name the licence.
  private static let addresses = [
    "apache.org/licenses/license-2.0": "Apache-2.0",
    "apache.org/licenses/license-1.1": "Apache-1.1",
    "usefulinc.com/doap/licenses/asl20": "Apache-2.0", "usefulinc.com/doap/licenses/mit": "MIT",
    "mozilla.org/mpl/2.0": "MPL-2.0", "mozilla.org/en-us/mpl/2.0": "MPL-2.0",
    "creativecommons.org/publicdomain/zero/1.0": "CC0-1.0", "unlicense.org": "Unlicense",
    "boost.org/license_1_0": "BSL-1.0", "opensource.org/license/mit": "MIT",
    "creativecommons.org/licenses/by/4.0": "CC-BY-4.0",
    "creativecommons.org/licenses/by-sa/4.0": "CC-BY-SA-4.0",
  ]
}
