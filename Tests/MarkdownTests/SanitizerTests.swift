import Markdown
import Testing

/// What raw HTML may try, and what becomes of it.
@Suite struct SanitizerTests {
  static let tricks: [String] = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x.y/z.js></SCRIPT>",
    "<script\n>alert(1)</script\n>",
    "<script/x>alert(1)</script >",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<<script>alert(1)//<</script>",
    "<script>alert(1)",
    "<script><!--</script>--><img src=x onerror=alert(1)>",
    "<style>@import 'javascript:alert(1)'</style>",
    "<style><img src=\"</style><img src=x onerror=alert(1)>\">",
    "<img src=x onerror=alert(1)>",
    "<img src=x oNeRrOr = alert(1)>",
    "<img src=\"x\"onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=x\tonerror\n=\nalert(1)>",
    "<img src='x' ' onerror=alert(1)>",
    "<img src=`x`onerror=alert(1)>",
    "<img src=x\u{0C}onerror=alert(1)>",
    "<img title=\"a\" title=\"b\" onerror=\"alert(1)\" onerror=\"alert(2)\" src=x>",
    "<p onclick=alert(1) style=\"x:expression(alert(1))\">x</p>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
    "<a href=\" \u{01}javascript:alert(1)\">x</a>",
    "<a href=\"java\tscript:alert(1)\">x</a>",
    "<a href=\"java\nscript:alert(1)\">x</a>",
    "<a href=\"java&Tab;script:alert(1)\">x</a>",
    "<a href=\"java&NewLine;script&colon;alert(1)\">x</a>",
    "<a href=\"&#106;avascript:alert(1)\">x</a>",
    "<a href=\"&#106avascript:alert(1)\">x</a>",
    "<a href=\"&#x6A;&#x61;vascript&#58;alert(1)\">x</a>",
    "<a href=\"&#0000106avascript:alert(1)\">x</a>",
    "<a href=\"javascript&colon;alert(1)\">x</a>",
    "<a href=vbscript:x>x</a>",
    "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
    "<a href=\"intent:x\">x</a>",
    "<a href=\"blob:https://x\">x</a>",
    "<a href=\"feed:javascript:alert(1)\">x</a>",
    "<a href=\"view-source:https://x\">x</a>",
    "<a href=\"file:///etc/passwd\">x</a>",
    "<a href='x' target=_blank download ping=https://x>x</a>",
    "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
    "<img src=\"javascript:alert(1)\">",
    "<img srcset=\"javascript:alert(1) 1x\" src=x>",
    "<source srcset=\"javascript:alert(1)\">",
    "<picture><source srcset=\"https://a 1x, javascript:alert(1) 2x\"><img src=x></picture>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=x></object><embed src=x><applet code=x></applet>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math href=javascript:alert(1)>x</math>",
    "<form action=javascript:alert(1)><input type=submit></form>",
    "<input autofocus onfocus=alert(1)>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<select><option><script>alert(1)</script></select>",
    "<textarea><script>alert(1)</script></textarea>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<title><img src=x onerror=alert(1)></title>",
    "<template><script>alert(1)</script></template>",
    "<base href=javascript:alert(1)//>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<link rel=stylesheet href=javascript:alert(1)>",
    "<body onload=alert(1)>",
    "<html><head><body>x",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!---><img src=x onerror=alert(1)>-->",
    "<!-- --!><img src=x onerror=alert(1)>-->",
    "<!-- <img src=x onerror=alert(1)> -->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?php <img src=x onerror=alert(1)> ?>",
    "<!DOCTYPE html><img src=x onerror=alert(1)>",
    "</script><img src=x onerror=alert(1)>",
    "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
    "<p title=\"</p><script>alert(1)</script>\">x</p>",
    "<p title='\"><script>alert(1)</script>'>x</p>",
    "<p title=\"a&quot;><script>alert(1)</script>\">x</p>",
    "<p title=\"unclosed><script>alert(1)</script>",
    "<b><i>x</b></i>",
    "<table><td><p><table><tr><td>x</p></table></td>",
    "<p><p><h1><h2>x</h1></p>", "<h2><table><h2>x", "<p><table><h2>x<p>y",
    "<a href=x><a href=y>z</a></a>",
    "<ul><li>a<li>b</ul></li>",
    "<div><span></div></span>",
    "<details><summary>a<details>b</summary></details>",
    "<img alt=\"a\u{0}b\" src=\"x\u{0}y\">",
    "<b\u{0} onclick=alert(1)>x</b>",
    "<a id=x name=x id=y>z</a>",
    "<p id=\"x y\">z</p><p id='a\"b'>z</p>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "<kbd>[x](javascript:alert(1))</kbd>",
    "<div>\n\n*a <b>b*\n\n</div></b>",
    "<details>\n\n- a <b>\n- c</b>\n\n</details>",
    "<td>x</td><tr><li><dt><summary><figcaption><rt>",
    "<table>text<tr>text<td>cell</table>after",
    "<ruby>a<rp>(<rt>b<rp>)</ruby>",
    "<dl><dt>a<dd>b<dt>c</dl>",
  ]

  /// As a block, within a line, in a quote, in a table, after text.
  static let places: [@Sendable (String) -> String] = [
    { $0 + "\n" }, { "Text \($0) more *text*\n" }, { "> \($0)\n\nText\n" },
    { "| a |\n| - |\n| \($0.replacing("\n", with: " ")) |\n" }, { "- <div>\($0)\n- b\n" },
    { "<div>\n\($0)\n</div>\n" }, { "# \($0)\n\n[y](z)\n" },
  ]

  @Test(arguments: tricks)
  func nothingActiveIsLeft(_ trick: String) throws {
    for place in Self.places {
      let html = Converting.html(place(trick))
      let elements = try WrittenHTML.elements(html)
      for element in elements {
        #expect(!WrittenHTML.forbidden.contains(element.name), "\(html)")
        for (name, value) in element.attributes {
          #expect(!name.hasPrefix("on") && name != "style" && name != "srcdoc", "\(html)")
          if ["href", "src", "srcset"].contains(name) {
            #expect(value.hasPrefix("http") || value.hasPrefix("#"), "\(html)")
          }
        }
      }
    }
  }

  @Test(arguments: tricks)
  func theOutputIsWellNested(_ trick: String) throws {
    for place in Self.places {
      let html = Converting.html(place(trick))
      #expect(throws: Never.self, "\(html)") { try WrittenHTML.checkNesting(html) }
    }
  }

  @Test(arguments: tricks)
  func sanitizingTwiceGivesTheSame(_ trick: String) {
    // A blank line would end the block of HTML, which is Markdown's matter.
    let once = Converting.html("<div>\n\(trick)\n</div>\n").filledGaps.withoutBlankLines
    #expect(Converting.html(once).filledGaps.withoutBlankLines == once)
  }

  @Test(arguments: tricks)
  func strippingLeavesOnlyMarkdown(_ trick: String) throws {
    let html = Converting.html("<div>\(trick)</div>\n", MarkdownOptions(rawHTML: .strip))
    let markdown: Set<String> = ["p", "em", "ul", "li"]
    #expect(try WrittenHTML.elements(html).allSatisfy { markdown.contains($0.name) }, "\(html)")
  }
}
