/// A project's `badge.svg`, for the README of the project itself: one small drawing without a font,
/// a script or an address in it.
struct BadgeRenderer {
  /// Of the letters, in pixels.
  private static let fontSize = 11
  /// Between a text and the edges of its half, in pixels.
  private static let margin = 6

  var text: BadgeText
  private var svg: [UInt8] = []

  init(_ text: BadgeText) { self.text = text }

  /// 20 pixels high, as badges are.
  static func render(_ text: BadgeText) -> [UInt8] {
    var renderer = BadgeRenderer(text)
    renderer.svg.reserveCapacity(1200)
    renderer.draw()
    return renderer.svg
  }

  private mutating func draw() {
    let (label, message) = (Self.width(of: text.label), Self.width(of: text.message))
    let (left, right) = (label + 2 * Self.margin, message + 2 * Self.margin)
    raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
    number(left + right)
    raw("\" height=\"20\" role=\"img\" aria-labelledby=\"title\">\n<title id=\"title\">")
    Markup.append(escaping: text.label, to: &svg)
    raw(": ")
    Markup.append(escaping: text.message, to: &svg)
    raw("</title>\n<clipPath id=\"edge\"><rect width=\"")
    number(left + right)
    raw("\" height=\"20\" rx=\"4\"/></clipPath>\n<g clip-path=\"url(#edge)\">\n<rect width=\"")
    number(left)
    raw("\" height=\"20\" fill=\"#3b4048\"/>\n<rect x=\"")
    number(left)
    raw("\" width=\"")
    number(right)
    raw("\" height=\"20\" fill=\"#")
    Markup.append(escaping: text.colour, to: &svg)
    raw("\"/>\n</g>\n<g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" ")
    raw("font-size=\"11\" aria-hidden=\"true\">\n")
    line(text.label, at: Self.margin, width: label)
    line(text.message, at: left + Self.margin, width: message)
    raw("</g>\n</svg>\n")
  }

  /// - Parameter start: The left edge of the letters, whichever way they are read.
  private mutating func line(_ text: String, at start: Int, width: Int) {
    raw("<text x=\"")
    number(start)
    raw("\" y=\"14\" textLength=\"")
    number(width)
    raw("\" lengthAdjust=\"spacingAndGlyphs\">")
    Markup.append(escaping: text, to: &svg)
    raw("</text>\n")
  }

  /// In pixels; never zero, which would squeeze the letters into nothing.
  private static func width(of text: String) -> Int {
    max(1, (TextWidth.of(text) * fontSize + 99) / 100)
  }

  private mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { svg.append(contentsOf: $0) }
  }

  private mutating func number(_ number: Int) { svg.append(contentsOf: String(number).utf8) }
}
