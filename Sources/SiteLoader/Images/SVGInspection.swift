/// One look through an SVG, collecting what is not just a picture.
struct SVGInspection {
  struct Finding {
    /// Offsets in the file.
    var range: Range<Int>
    var message: String
  }

  private(set) var findings: [Finding] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var reader: XMLReader
  /// The text of the `<style>` that is open, in which comments and tags leave no gap.
  private var style: DecodedText?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    reader = XMLReader(bytes)
  }

  mutating func run() {
    guard hasKnownEncoding() else { return }
    while let token = reader.next() {
      switch token {
      case .startTag(let name, let attributes): startTag(name, attributes)
      case .endTag(let name): endTag(name)
      case .text(let range): text(range, isCharacterData: false)
      case .characterData(let range): text(range, isCharacterData: true)
      case .comment: break
      case .instruction(let name, let content): instruction(name, content)
      case .declaration(let range):
        report(
          range.prefix(9),
          "an SVG has no DOCTYPE, which can define entities; remove '\(shown(range.prefix(9)))…>'")
      case .malformed(let offset, let rule):
        report(offset..<min(offset + 1, bytes.count), "an SVG is well-formed XML; \(rule)")
      }
    }
    closeStyle()
  }

  private mutating func report(_ range: Range<Int>, _ message: String) {
    findings.append(Finding(range: range, message: message))
  }

  /// UTF-8 without a zero byte; anything else a browser may read as another text.
  private mutating func hasKnownEncoding() -> Bool {
    let start = bytes.prefix(2)
    if start.elementsEqual([0xFF, 0xFE]) || start.elementsEqual([0xFE, 0xFF])
      || bytes.prefix(4).contains(0)
    {
      report(0..<0, "an SVG is written in UTF-8; this one is in UTF-16 or UTF-32")
    } else if let zero = bytes.firstIndex(of: 0) {
      report(zero..<zero + 1, "an SVG is text; remove the zero byte")
    } else if String(validating: bytes, as: UTF8.self) == nil {
      report(0..<0, "an SVG is written in UTF-8; this one holds bytes that are not")
    }
    return findings.isEmpty
  }

  /// `<?xml version="1.0" encoding="UTF-8"?>` and nothing else.
  private mutating func instruction(_ name: Range<Int>, _ content: Range<Int>) {
    guard reader.text(name) == "xml" else {
      report(
        name, "an SVG has no processing instructions; remove '<?\(shown(name))…?>'")
      return
    }
    let words = reader.text(content).split {
      $0.isWhitespace || $0 == "=" || $0 == "\"" || $0 == "'"
    }
    guard let key = words.firstIndex(of: "encoding"), key + 1 < words.count else { return }
    let encoding = words[key + 1].lowercased()
    guard !["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding) else { return }
    report(content, "an SVG is written in UTF-8; '\(words[key + 1])' is declared")
  }

  private mutating func startTag(_ name: Range<Int>, _ attributes: [XMLReader.Attribute]) {
    let element = localName(name)
    if let reason = Self.refusedElements[element] {
      report(name, "an SVG has no \(reason); remove '<\(shown(name))>'")
    }
    for attribute in attributes { inspect(attribute, animates: Self.animations.contains(element)) }
    if element == "style" {
      closeStyle()
      style = DecodedText()
    }
  }

  private mutating func endTag(_ name: Range<Int>) {
    if localName(name) == "style" { closeStyle() }
  }

  private mutating func text(_ range: Range<Int>, isCharacterData: Bool) {
    if style != nil {
      style?.append(range, of: bytes, isCharacterData: isCharacterData)
    } else if !isCharacterData {
      var decoded = DecodedText()
      decoded.append(range, of: bytes)
      entity(decoded.unknownEntity)
    }
  }

  private mutating func closeStyle() {
    guard let style else { return }
    self.style = nil
    entity(style.unknownEntity)
    inspect(style: style, isSheet: true)
  }

  private mutating func entity(_ range: Range<Int>?) {
    guard let range else { return }
    report(
      range,
      "an SVG knows '&lt;', '&gt;', '&amp;', '&quot;', '&apos;' and numbers; '\(shown(range))' is another entity"
    )
  }
}

extension SVGInspection {
  private mutating func inspect(_ attribute: XMLReader.Attribute, animates: Bool) {
    let name = localName(attribute.name)
    let qualified = reader.text(attribute.name).lowercased()
    var value = DecodedText()
    value.append(attribute.value, of: bytes)
    entity(value.unknownEntity)
    let text = String(decoding: value.bytes.filter { $0 > 0x20 }.map(\.lowercased), as: UTF8.self)
    let whole = attribute.name.lowerBound..<attribute.value.upperBound + 1
    if name.hasPrefix("on") {
      report(whole, "an SVG has no event handlers; remove '\(shown(attribute.name))'")
    } else if qualified == "xml:base" {
      report(whole, "an SVG refers to itself only; remove 'xml:base'")
    } else if qualified.hasPrefix("xmlns"), text.hasSuffix("/xhtml") {
      report(whole, "an SVG has no HTML in it; remove '\(shown(attribute.name))'")
    } else if name == "href" || name == "src" {
      reference(text, at: attribute.value, "a link in an SVG leads")
    } else if animates, name == "attributename", text.hasSuffix("href") || text.hasPrefix("on") {
      report(whole, "an animation in an SVG changes no links; remove '\(shown(whole))'")
    } else {
      inspect(style: value, isSheet: name == "style")
    }
  }

  /// A part of the file, or a picture in it.
  private mutating func reference(_ target: String, at range: Range<Int>, _ subject: String) {
    let isPicture = ["png", "jpeg", "jpg", "gif", "webp"].contains {
      target.hasPrefix("data:image/\($0);") || target.hasPrefix("data:image/\($0),")
    }
    guard !target.isEmpty, !target.hasPrefix("#"), !isPicture else { return }
    report(
      range,
      "\(subject) to '#…' in the same file or to an embedded PNG, JPEG, GIF or WebP, not to '\(shown(range))'"
    )
  }

  /// `@import`, `url(…)` and their kin; in attributes only `url(…)` has a meaning.
  private mutating func inspect(style: DecodedText, isSheet: Bool) {
    guard isSheet || style.bytes.contains(UInt8(ascii: "(")) else { return }
    let css = style.asStyle
    for (word, reason) in Self.refusedStyles where isSheet || word == "image-set(" {
      for index in css.indices(of: word) {
        report(
          css.sourceRange(index..<index + word.utf8.count),
          "a style in an SVG \(reason); remove '\(word)'")
      }
    }
    for index in css.indices(of: "url(") {
      let start = css.bytes[(index + 4)...].firstIndex { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
      guard let start else { continue }
      let end =
        css.bytes[start...].prefix(Self.longestTarget).firstIndex {
          $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0x29
        }
        ?? min(start + Self.longestTarget, css.bytes.count)
      guard start < end else { continue }
      let target = String(decoding: css.bytes[start..<end], as: UTF8.self)
      reference(target, at: css.sourceRange(start..<end), "a 'url(…)' in an SVG leads")
    }
  }

  /// The name without its prefix, in lower case.
  private func localName(_ range: Range<Int>) -> String {
    reader.text(range).lowercased().split(separator: ":").last.map(String.init) ?? ""
  }

  /// At most 60 characters of the source, on one line.
  private func shown(_ range: Range<Int>) -> String {
    let text = reader.text(range)
    let line = text.prefix(60).map { $0.isNewline ? " " : $0 }
    return String(line) + (text.count > 60 ? "…" : "")
  }

  private static let refusedElements = [
    "script": "scripts", "foreignobject": "foreign content", "handler": "event handlers",
    "listener": "event handlers", "iframe": "foreign content", "object": "foreign content",
    "embed": "foreign content", "audio": "sound", "video": "foreign content",
  ]
  private static let animations: Set<String> = [
    "set", "animate", "animatemotion", "animatetransform", "animatecolor", "discard",
  ]
  private static let refusedStyles = [
    ("@import", "imports nothing"), ("image-set(", "loads nothing"),
  ]
  /// In bytes; more of a target is not read, so that nested ones cost no more than others.
  private static let longestTarget = 256
}

extension DecodedText {
  /// Where `word` occurs, without overlaps.
  fileprivate func indices(of word: String) -> [Int] {
    let word = Array(word.utf8)
    var found: [Int] = []
    var index = 0
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<index + word.count].elementsEqual(word) {
        found.append(index)
        index += word.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The part of the file that the bytes of `range` came from.
  fileprivate func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, let first = range.first else { return 0..<0 }
    return offsets[first]..<max(offsets[first], offsets[last]) + 1
  }
}
