import SiteModel
import Testing

@Suite struct LicenseReadingTests {
  @Test(arguments: [
    ("MIT", "MIT"), ("mit", "MIT"), ("Apache 2.0", "Apache-2.0"),
    ("Apache License, Version 2.0", "Apache-2.0"),
    ("Expat", "MIT"), ("New BSD License", "BSD-3-Clause"), ("GPL-3.0", "GPL-3.0"),
    ("GPLv3", "GPL-3.0"), ("AGPL v3", "AGPL-3.0"), ("GPL-3.0+", "GPL-3.0+"),
    ("mit OR apache-2.0", "MIT OR Apache-2.0"), ("https://spdx.org/licenses/MIT.html", "MIT"),
    ("https://opensource.org/licenses/BSD-3-Clause", "BSD-3-Clause"),
    ("http://www.apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"),
    ("http://usefulinc.com/doap/licenses/asl20", "Apache-2.0"),
    ("https://www.gnu.org/licenses/gpl-3.0.html", "GPL-3.0"),
    ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
  ])
  func takesWhatIsCertain(_ text: String, _ id: String) {
    #expect(LicenseExpression.reading(of: text).text == id)
  }

  @Test(arguments: [
    "BSD", "GPL", "Apache", "MPL", "Creative Commons", "proprietary", "NOASSERTION", "none", "",
    "MIT, Apache", "see LICENSE", "https://example.org/license", "https://", "LicenseRef-x", "EPL",
  ])
  func leavesOpenWhatIsNot(_ text: String) {
    #expect(LicenseExpression.reading(of: text).text == nil)
  }

  @Test func saysWhatItMayBe() {
    #expect(LicenseExpression.reading(of: "BSD").candidates == ["BSD-2-Clause", "BSD-3-Clause"])
  }
}
