import Diagnostics
import SiteModel
import Testing

/// What real catalogues hold in place of identifiers.
@Suite struct LicenseSpellingTests {
  @Test(arguments: [
    ("Apache 2.0", "'Apache-2.0'"), ("Apache 2", "'Apache-2.0'"), ("Apache-2", "'Apache-2.0'"),
    ("Apache2", "'Apache-2.0'"), ("Apache License 2.0", "'Apache-2.0'"), ("Apache", "'Apache-2.0'"),
    ("Apache License, Version 2.0", "'Apache-2.0'"),
    ("The Apache Software License, Version 2.0", "'Apache-2.0'"),
    ("Apache v2", "'Apache-2.0'"), ("ASL 2.0", "'Apache-2.0'"),
    ("Apache License 2.0 (Apache-2.0)", "'Apache-2.0'"),
    ("MIT License", "'MIT'"), ("The MIT License (MIT)", "'MIT'"), ("MIT licence", "'MIT'"),
    ("Expat", "'MIT'"), ("MIT/X11", "'MIT'"), ("MTI", "'MIT'"), ("MIT + file LICENSE", "'MIT'"),
    ("GPLv3", "'GPL-3.0-only' or 'GPL-3.0-or-later'"),
    ("GPL 3", "'GPL-3.0-only' or 'GPL-3.0-or-later'"),
    ("GPL-3", "'GPL-3.0-only' or 'GPL-3.0-or-later'"),
    ("GNU GPL v3.0", "'GPL-3.0-only' or 'GPL-3.0-or-later'"),
    ("GNU General Public License v3", "'GPL-3.0-only' or 'GPL-3.0-or-later'"),
    ("GPLv3+", "'GPL-3.0-or-later'"), ("GPL-2+", "'GPL-2.0-or-later'"),
    ("GPL-2.0 +", "'GPL-2.0-or-later'"),
    ("GPLv2 or later", "'GPL-2.0-or-later'"), ("GPL v2 or any later version", "'GPL-2.0-or-later'"),
    ("GNU General Public License, version 2 or newer", "'GPL-2.0-or-later'"),
    ("GPL (>= 2)", "'GPL-2.0-or-later'"), ("GPLv3 only", "'GPL-3.0-only'"),
    ("GPL", "'GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only' or 'GPL-3.0-or-later'"),
    ("LGPLv2.1+", "'LGPL-2.1-or-later'"), ("LGPL 3.0", "'LGPL-3.0-only' or 'LGPL-3.0-or-later'"),
    ("GNU Lesser General Public License v2.1", "'LGPL-2.1-only' or 'LGPL-2.1-or-later'"),
    ("AGPLv3", "'AGPL-3.0-only' or 'AGPL-3.0-or-later'"),
    ("GNU Affero General Public License v3.0 or later", "'AGPL-3.0-or-later'"),
    ("AGPL", "'AGPL-3.0-only' or 'AGPL-3.0-or-later'"),
    ("BSD", "'BSD-2-Clause' or 'BSD-3-Clause'"), ("New BSD", "'BSD-3-Clause'"),
    ("New BSD License", "'BSD-3-Clause'"), ("BSD 3-Clause", "'BSD-3-Clause'"),
    ("3-Clause BSD", "'BSD-3-Clause'"),
    ("BSD-3", "'BSD-3-Clause'"), ("BSD (3-clause)", "'BSD-3-Clause'"),
    ("Simplified BSD", "'BSD-2-Clause'"),
    ("BSD 3-Clause \"New\" or \"Revised\" License", "'BSD-3-Clause'"),
    ("MPL 2.0", "'MPL-2.0'"), ("MPLv2", "'MPL-2.0'"), ("Mozilla Public License 2.0", "'MPL-2.0'"),
    ("Mozilla Public License Version 2.0", "'MPL-2.0'"), ("ISC License", "'ISC'"),
    ("The Unlicense", "'Unlicense'"), ("Unlicensed", "'LicenseRef-Proprietary'"),
    ("Proprietary", "'LicenseRef-Proprietary'"), ("BSL", "'BSL-1.0' or 'BUSL-1.1'"),
    ("Boost Software License", "'BSL-1.0'"), ("Business Source License 1.1", "'BUSL-1.1'"),
    ("BSL 1.1", "'BUSL-1.1'"), ("EPL", "'EPL-1.0' or 'EPL-2.0'"),
    ("Eclipse Public License v2.0", "'EPL-2.0'"),
    ("CC0", "'CC0-1.0'"), ("CC0 1.0 Universal", "'CC0-1.0'"),
    ("Creative Commons Zero v1.0 Universal", "'CC0-1.0'"),
    ("CC BY-SA 4.0", "'CC-BY-SA-4.0'"), ("CC-BY", "'CC-BY-4.0'"),
    ("Creative Commons Attribution-ShareAlike 4.0 International", "'CC-BY-SA-4.0'"),
    ("public domain", "'CC0-1.0', 'Unlicense' or 'LicenseRef-public-domain'"),
    ("WTFPLv2", "'WTFPL'"), ("zlib/libpng", "'Zlib'"), ("Artistic License 2.0", "'Artistic-2.0'"),
    ("CreativeML OpenRAIL-M", "'LicenseRef-CreativeML-OpenRAIL-M'"), ("Apche-2.0", "'Apache-2.0'"),
    ("Apche License 2.0", "'Apache-2.0'"), ("BSD-3-Clase", "'BSD-3-Clause'"),
    ("EUPL v1.2", "'EUPL-1.2'"),
    ("Elastic License 2.0", "'Elastic-2.0'"), ("SSPL", "'SSPL-1.0'"), ("OFL", "'OFL-1.1'"),
    ("PostgreSQL License", "'PostgreSQL'"), ("Python Software Foundation License 2.0", "'PSF-2.0'"),
  ])
  func offersWhatWasMeant(_ text: String, _ choice: String) {
    let (expression, problems) = LicenseExpression.parse(text)

    #expect(expression == nil)
    #expect(
      problems.map(\.message)
        == ["'\(text)' is not an SPDX licence identifier; did you mean \(choice)?"])
    #expect(problems.first?.code == .licenseUnknown)
    #expect(problems.first?.offset == 0)
    #expect(problems.first?.length == text.utf8.count)
  }

  @Test(arguments: [
    ("MIT/Apache-2.0", "'MIT OR Apache-2.0' or 'MIT AND Apache-2.0'"),
    ("MIT, Apache-2.0", "'MIT OR Apache-2.0' or 'MIT AND Apache-2.0'"),
    ("MIT Apache-2.0", "'MIT OR Apache-2.0' or 'MIT AND Apache-2.0'"),
    ("mit and/or isc", "'MIT OR ISC' or 'MIT AND ISC'"),
    ("MIT || ISC || Zlib", "'MIT OR ISC OR Zlib' or 'MIT AND ISC AND Zlib'"),
  ])
  func saysHowLicencesAreJoined(_ text: String, _ choice: String) {
    #expect(
      LicenseExpression.parse(text).problems.map(\.message)
        == ["licences are joined by 'AND' or 'OR'; did you mean \(choice)?"])
  }

  @Test(arguments: [
    ("The Whisper Terms of Use", "LicenseRef-The-Whisper-Terms-of-Use"),
    ("see COPYING!", "LicenseRef-see-COPYING"), ("???", "LicenseRef-NAME"),
    ("許可", "LicenseRef-NAME"),
  ])
  func saysHowALicenceOfItsOwnIsWritten(_ text: String, _ reference: String) {
    #expect(
      LicenseExpression.parse(text).problems.map(\.message) == [
        "'\(text)' is not an SPDX licence identifier; one that SPDX does not list is written "
          + "'\(reference)'"
      ])
    #expect(LicenseExpression.parse(reference).expression != nil)
  }

  @Test(arguments: ["NOASSERTION", "none"])
  func refusesWordsThatNameNoLicence(_ text: String) {
    #expect(
      LicenseExpression.parse(text).problems.map(\.message)
        == ["'\(text)' names no licence; one that SPDX does not list is written 'LicenseRef-NAME'"])
  }

  @Test(arguments: [
    ("GPL-2.0-only WITH Classpath-exception", "'Classpath-exception-2.0'"),
    ("GPL-2.0-only with classpath exception", "'Classpath-exception-2.0'"),
    ("Apache-2.0 WITH LLVM exception", "'LLVM-exception'"),
    ("Apache-2.0 WITH LLVM-exeption", "'LLVM-exception'"),
  ])
  func offersTheExceptionThatWasMeant(_ text: String, _ choice: String) throws {
    let problem = try #require(LicenseExpression.parse(text).problems.first)

    #expect(problem.message.hasSuffix("is not an SPDX licence exception; did you mean \(choice)?"))
  }

  @Test(arguments: ["Apache 2.0", "GPL", "Apche", "nothing like it", "Classpath"])
  func givesTheSameAnswerEveryTime(_ text: String) {
    let first = LicenseExpression.parse(text).problems
    for _ in 0..<5 { #expect(LicenseExpression.parse(text).problems == first) }
  }
}
