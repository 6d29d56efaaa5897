import Diagnostics
import SiteModel

/// Knows licences by words that only their own text has.
package enum LicenseText {
  /// The ids whose text this is; several where a file holds several.
  package static func ids(in text: String) -> [String] {
    let words = normalised(text)
    return known.filter { license in
      license.words.allSatisfy { words.contains($0) }
        && !license.without.contains { words.contains($0) }
    }.map(\.id)
  }

  static func read(_ file: CatalogueFile) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    let text = file.text ?? ""
    let span = SourceSpan(file: file.path)
    let ids = ids(in: text)
    guard ids.count == 1, let id = ids.first else {
      let question =
        ids.isEmpty
        ? "the text in \(file.path) was not recognised"
        : "\(file.path) holds the texts of \(ids.joined(separator: " and "))"
      finding.fields = [ImportedField("license", ImportedPage.todo, at: span, comment: question)]
      return finding
    }
    let successors = SPDXLicense(id: id)?.successors ?? []
    let comment =
      successors.isEmpty
      ? "from \(file.path)"
      : "from \(file.path), whose text does not tell whether it is "
        + successors.joined(separator: " or ")
    finding.fields = [ImportedField("license", .text(id), at: span, comment: comment)]
    return finding
  }

  /// Lower case words and numbers with single blanks between them.
  private static func normalised(_ text: String) -> String {
    var words: [UInt8] = [32]
    for byte in text.lowercased().utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...: words.append(byte)
      default: if words.last != 32 { words.append(32) }
      }
    }
    if words.last != 32 { words.append(32) }
    return String(decoding: words, as: UTF8.self)
  }

  private struct Known {
    var id: String
    var words: [String]
    var without: [String] = []

    init(_ id: String, _ words: String..., without: [String] = []) {
      self.id = id
      self.words = words
      self.without = without
    }
  }

  private static let mitGrant =
    "permission is hereby granted free of charge to any person obtaining a copy of this software "
    + "and associated documentation files"
  private static let mitNotice =
    "the above copyright notice and this permission notice shall be included in all copies"
  private static let x11Name = "except as contained in this notice the name"
  private static let iscGrant =
    "distribute this software for any purpose with or without fee is hereby granted"
  private static let iscNotice = "provided that the above copyright notice"
  private static let bsdSource = "redistributions of source code must retain the above copyright"
  private static let bsdBinary = "redistributions in binary form must reproduce the above copyright"
  private static let bsdName = "be used to endorse or promote products derived from this software"
  private static let bsdAdvertising = "all advertising materials mentioning features or use"

  private static let known: [Known] = [
    Known("MIT", mitGrant, mitNotice, without: [x11Name]),
    Known("MIT-0", mitGrant, without: [mitNotice, "boost software license"]),
    Known("X11", mitGrant, mitNotice, x11Name),
    Known("ISC", iscGrant, iscNotice), Known("0BSD", iscGrant, without: [iscNotice]),
    Known("BSD-2-Clause", bsdSource, bsdBinary, without: [bsdName, bsdAdvertising]),
    Known("BSD-3-Clause", bsdSource, bsdBinary, bsdName, without: [bsdAdvertising]),
    Known("BSD-4-Clause", bsdSource, bsdBinary, bsdName, bsdAdvertising),
    Known("Apache-2.0", " apache license version 2 0 january 2004 "),
    Known("GPL-2.0", " gnu general public license version 2 june 1991 "),
    Known("GPL-3.0", " gnu general public license version 3 29 june 2007 "),
    Known("LGPL-2.0", " gnu library general public license version 2 june 1991 "),
    Known("LGPL-2.1", " gnu lesser general public license version 2 1 february 1999 "),
    Known("LGPL-3.0", " gnu lesser general public license version 3 29 june 2007 "),
    Known("AGPL-3.0", " gnu affero general public license version 3 19 november 2007 "),
    Known("GFDL-1.3", " gnu free documentation license version 1 3 3 november 2008 "),
    Known("MPL-2.0", " mozilla public license version 2 0 1 definitions "),
    Known("EPL-1.0", " eclipse public license v 1 0 the accompanying program "),
    Known("EPL-2.0", " eclipse public license v 2 0 the accompanying program "),
    Known("EUPL-1.1", " european union public licence v 1 1 "),
    Known("EUPL-1.2", " european union public licence v 1 2 "),
    Known("Unlicense", " this is free and unencumbered software released into the public domain "),
    Known("CC0-1.0", " cc0 1 0 universal ", " waiver "),
    Known("CC-BY-4.0", " attribution 4 0 international ", " licensed material "),
    Known("CC-BY-SA-4.0", " attribution sharealike 4 0 international ", " licensed material "),
    Known("BSL-1.0", " boost software license version 1 0 "),
    Known("BUSL-1.1", " business source license 1 1 ", " change license "),
    Known(
      "Zlib", " in no event will the authors be held liable for any damages arising ",
      " altered source versions must be plainly marked as such "),
    Known("Artistic-2.0", " the artistic license 2 0 "),
    Known("OFL-1.1", " sil open font license version 1 1 "),
    Known("CDDL-1.0", " common development and distribution license cddl version 1 0 "),
    Known("WTFPL", " do what the fuck you want to public license "),
    Known("MulanPSL-2.0", " mulan permissive software license version 2 "),
    Known("UPL-1.0", " the universal permissive license upl version 1 0 "),
  ]
}
