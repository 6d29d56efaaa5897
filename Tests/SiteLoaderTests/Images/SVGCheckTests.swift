import Diagnostics
import Testing

@testable import SiteLoader

@Suite struct SVGCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var svg: String
    /// `line:column message`.
    var reported: [String]

    init(_ name: String, _ svg: String, _ reported: String...) {
      testDescription = name
      self.svg = svg
      self.reported = reported
    }
  }

  private func reports(_ svg: [UInt8]) -> [String] {
    SVGCheck.activeContent(in: svg, file: "content/x.svg").map {
      "\($0.span.line):\($0.span.column) \($0.message)"
    }
  }

  @Test(arguments: [
    "", "<svg/>", "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\" standalone='no'?>\n<svg/>",
    "<?xml version=\"1.0\"?><!-- <script> --><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
    "<svg><a href='#x'/><use xlink:href=\" #x \"/><image href=\"data:image/png;base64,AA==\"/></svg>",
    "<svg><style>.a{fill:url(#g)} .b{fill:url( '#g' );scroll-behavior:smooth}</style></svg>",
    "<svg><style><![CDATA[a > b & c{}]]></style><path d='M0 0' fill='url(#g)'/></svg>",
    "<svg><animate attributeName='fill' values='red;blue'/><text>5 &lt; 6 &#233; &#xE9;</text></svg>",
    "<svg><image href='data:image/webp,abc'/><metadata><r:D r:about=\"\"/></metadata></svg>",
    "<svg style='fill:red;stroke:rgb(1,2,3)' transform='translate(1,2)'/>",
  ])
  func acceptsAPlainPicture(_ svg: String) {
    #expect(reports(Array(svg.utf8)) == [])
  }

  static let elements = [
    Case(
      "script", "<svg>\n  <script>alert(1)</script></svg>",
      "2:4 an SVG has no scripts; remove '<script>'"),
    Case(
      "a script by a prefix, in capitals", "<svg><v:SCRIPT/></svg>",
      "1:7 an SVG has no scripts; remove '<v:SCRIPT>'"),
    Case(
      "foreign content", "<svg><foreignObject/><iframe/></svg>",
      "1:7 an SVG has no foreign content; remove '<foreignObject>'",
      "1:23 an SVG has no foreign content; remove '<iframe>'"),
    Case(
      "HTML", "<svg xmlns:h='http://www.w3.org/1999/xhtml'/>",
      "1:6 an SVG has no HTML in it; remove 'xmlns:h'"),
    Case(
      "an event handler", "<svg onload=\"x()\" v:OnClick='y'/>",
      "1:6 an SVG has no event handlers; remove 'onload'",
      "1:19 an SVG has no event handlers; remove 'v:OnClick'"),
    Case(
      "a document type", "<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg/>",
      "1:1 an SVG has no DOCTYPE, which can define entities; remove '<!DOCTYPE…>'"),
    Case(
      "an entity", "<svg><text>a\n&x;</text></svg>",
      "2:1 an SVG knows '&lt;', '&gt;', '&amp;', '&quot;', '&apos;' and numbers; '&x;' is another entity"
    ),
    Case(
      "a style sheet instruction", "<?xml-stylesheet href='x.css'?><svg/>",
      "1:3 an SVG has no processing instructions; remove '<?xml-stylesheet…?>'"),
    Case(
      "an animated link", "<svg><set attributeName=' xlink:href' to='#'/></svg>",
      "1:11 an animation in an SVG changes no links; remove 'attributeName=' xlink:href''"),
    Case(
      "another base", "<svg xml:base='https://a.b/'/>",
      "1:6 an SVG refers to itself only; remove 'xml:base'"),
  ]

  private static func link(_ target: String) -> String {
    "a link in an SVG leads to '#…' in the same file or to an embedded PNG, JPEG, GIF or WebP, not to '\(target)'"
  }

  static let references = [
    Case("a link elsewhere", "<svg><a href='https://a.b'/></svg>", "1:15 " + link("https://a.b")),
    Case(
      "a script as a link", "<svg>\n<a xlink:href=\"java&#115;cript:x\"/></svg>",
      "2:16 " + link("java&#115;cript:x")),
    Case(
      "an SVG in a link", "<svg><use href='data:image/svg+xml,x'/></svg>",
      "1:17 " + link("data:image/svg+xml,x")),
    Case("a file beside it", "<svg><image href='x.png'/></svg>", "1:19 " + link("x.png")),
  ]

  private static func url(_ target: String) -> String {
    link(target).replacing("a link in an SVG leads", with: "a 'url(…)' in an SVG leads")
  }

  static let styles = [
    Case(
      "a fill from elsewhere", "<svg><path fill='url( \"//a.b/x#y\" )'/></svg>",
      "1:24 " + url("//a.b/x#y")),
    Case(
      "a style from elsewhere", "<svg><path style='fill:\\75 rl(//a.b)'/></svg>",
      "1:31 " + url("//a.b")),
    Case(
      "an import", "<svg>\n<style>\n@import 'x';</style></svg>",
      "3:1 a style in an SVG imports nothing; remove '@import'"),
    Case(
      "an import in pieces", "<svg><style>@im<!-- -->p<![CDATA[ort]]> 'x';</style></svg>",
      "1:13 a style in an SVG imports nothing; remove '@import'"),
    Case(
      "an import with escapes", "<svg><style>@\\49MPORT 'x'; a{b:&#117;rl(x)}</style></svg>",
      "1:13 a style in an SVG imports nothing; remove '@import'", "1:41 " + url("x")),
    Case(
      "an unclosed style", "<svg><style>a{b:url(x)", "1:21 " + url("x")),
  ]

  static let malformed = [
    Case(
      "a value without quotes", "<svg a=b/>",
      "1:6 an SVG is well-formed XML; an attribute is written name=\"value\""),
    Case(
      "attributes without a space", "<svg a='b'onload='x'/>",
      "1:11 an SVG is well-formed XML; an attribute is written name=\"value\""),
    Case(
      "an unclosed comment", "<svg><!-- <b>",
      "1:6 an SVG is well-formed XML; a comment ends with '-->'"),
    Case(
      "a lone sign", "<svg>1 < 2</svg>",
      "1:8 an SVG is well-formed XML; '<' is written '&lt;' in text"),
    Case("an unclosed tag", "<svg ", "1:1 an SVG is well-formed XML; a tag ends with '>'"),
  ]

  @Test(arguments: elements + references + styles + malformed)
  func refusesWhatIsMoreThanAPicture(_ example: Case) {
    #expect(reports(Array(example.svg.utf8)) == example.reported)
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>", "<?xml encoding = 'iso-8859-1'?><svg/>",
    "<?xml version='1.0' encoding='UTF-16'?><svg/>",
  ])
  func refusesAnotherDeclaredEncoding(_ svg: String) {
    #expect(reports(Array(svg.utf8)).count == 1)
  }

  @Test func refusesAnotherEncoding() {
    let utf16: [UInt8] = Array("<svg/>".utf16).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(0)]
    }
    for bytes in [[0xFF, 0xFE] + utf16, utf16, [0] + utf16, [0xFE, 0xFF, 0, 0x3C]] {
      #expect(reports(bytes) == ["1:1 an SVG is written in UTF-8; this one is in UTF-16 or UTF-32"])
    }
    #expect(reports(Array("<svg>\0</svg>".utf8)) == ["1:6 an SVG is text; remove the zero byte"])
    #expect(
      reports(Array("<svg>".utf8) + [0xC0, 0xBC])
        == ["1:1 an SVG is written in UTF-8; this one holds bytes that are not"])
  }

  @Test func saysTheCodeTheFileAndTheLength() {
    let found = SVGCheck.activeContent(in: Array("<svg>\n <script/></svg>".utf8), file: "a/b.svg")

    #expect(
      found.map(\.span) == [SourceSpan(file: "a/b.svg", line: 2, column: 3, length: 6)])
    #expect(found.map(\.code) == [.svgActive])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func takesAnyBytesInLinearTime() {
    for piece in [
      "<", "<!--", "<a ", "&", "url(", "<style>url(", "<a b='url(", "&#x", "<?", "\\", "<style>",
    ] {
      let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
      for prefix in ["", "<style>"] {
        let bytes = Array((prefix + text).utf8)
        let time = ContinuousClock().measure {
          _ = SVGCheck.activeContent(in: bytes, file: "x.svg")
        }
        #expect(time < .seconds(4), "\(prefix)\(piece)")
      }
    }
  }
}
