import Testing

@testable import Markdown

/// Markdown, not raw HTML, that tries to become markup or an active address.
@Suite struct InjectionTests {
  static let payloads = [
    "\"><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onload='x",
    "</a><svg/onload=x>",
    "&quot;&gt;&lt;script&gt;", "&#34;&#62;&#60;img src=x onerror=y&#62;", "\\\"\\>\\<script\\>",
    "javascript:alert(1)", "JaVaScRiPt&colon;alert(1)", "java&Tab;script:x", "java&#10;script:x",
    "&#x6A;avascript:x", "data:text/html;base64,PHNjcmlwdD4", "vbscript:x", "//evil.example/\\x",
    "https://a.b/\"onclick=x", "https://a.b/'><b>", "{{body}}", "{{{x}}}", "]]>", "-->",
    "\u{0}\u{8}",
    "\u{202E}txt.exe", "https://a.b\u{0}/", "`\"`", "x\" style=\"x", "\u{FEFF}javascript:x",
    "\u{1}javascript:x", "view-source:x", "https:javascript:x", "javascript://a.b/%0Ax",
  ]

  static let places: [@Sendable (String) -> String] = [
    { "[x](\($0))" }, { "[x](<\($0)>)" }, { "![x](\($0))" }, { "![x](<\($0)>)" },
    { "[x](y \"\($0)\")" }, { "[x](y '\($0)')" }, { "![x](y (\($0)))" }, { "![\($0)](y)" },
    { "[\($0)](y)" }, { "<\($0)>" }, { "[r]: <\($0)> '\($0)'\n\n[r] ![r]" },
    { "[r]: \($0)\n\n[r]" },
    { "[\($0)]: y\n\n[\($0)]" }, { "~~~\($0)\nx\n~~~" }, { "``` x title=\"\($0)\" {1}\nx\n```" },
    { "~~~ x title='\($0)'\nx\n~~~" }, { "a[^\($0)]\n\n[^\($0)]: b" }, { "# \($0)" }, { "`\($0)`" },
    { "    \($0)" }, { "| \($0) |\n|-|\n| [x](\($0)) |" }, { "[[\($0)]]" }, { "[[x|\($0)]]" },
    { "> [!NOTE]\n> \($0)" }, { "> [!\($0)]\n> x" }, { "- [ ] \($0)" }, { "www.a.bc/\($0)" },
    { "https://a.bc/\($0)" }, { "a@b.cd\($0)" }, { "![x](y \"\($0)\")" },
    { "~~~html {1}\n\($0)\n~~~" },
  ]

  @Test(arguments: payloads)
  func staysTextOrIsRemoved(_ payload: String) throws {
    for place in Self.places {
      let text = place(payload)
      let document = Converting.document(text)
      let html = String(decoding: document.value.filledHTML, as: UTF8.self)
      try WrittenHTML.checkNesting(html)
      for element in try WrittenHTML.elements(html) {
        #expect(!WrittenHTML.forbidden.contains(element.name), "\(text.debugDescription)\n\(html)")
        for (name, value) in element.attributes {
          #expect(!name.hasPrefix("on") && name != "style", "\(text.debugDescription)\n\(html)")
          guard ["href", "src", "srcset"].contains(name) else { continue }
          let scheme = value.lowercased().prefix { $0 != "/" && $0 != "#" && $0 != "?" }
            .split(separator: ":", omittingEmptySubsequences: false)
          // What is encoded is no scheme to a browser.
          #expect(
            scheme.count < 2 || scheme[0].contains("%")
              || ["http", "https", "mailto", "tel"].contains(scheme[0]),
            "\(text.debugDescription)\n\(html)")
        }
      }
    }
  }
}
