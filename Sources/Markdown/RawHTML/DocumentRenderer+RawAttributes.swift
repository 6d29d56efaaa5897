import Diagnostics

/// Reading and writing the attributes of raw HTML.
extension DocumentRenderer {
  mutating func collect(
    _ tag: HTMLTag, of element: HTMLElement, into kept: inout RawAttributes,
    _ raw: inout RawHTML
  ) {
    for attribute in tag.attributes {
      guard let rule = AttributeRule(attribute.name, of: element) else {
        let name = Quoted.text(Array(attribute.name.utf8))
        report("'<\(tag.name)>' may not have '\(name)'; it is removed", &raw, attribute.offset)
        continue
      }
      guard kept.names.insert(attribute.name).inserted else {
        report(
          "an attribute is given once; the second '\(attribute.name)' is removed", &raw,
          attribute.offset)
        continue
      }
      let value = attribute.value.map { raw.slice($0) } ?? UnsafeBufferPointer(start: nil, count: 0)
      if !keep(attribute, rule, value, &kept, &raw) {
        kept.names.remove(attribute.name)
        report(
          "'\(Quoted.text(value))' is not a value of '\(attribute.name)'; it is removed", &raw,
          attribute.offset)
      }
    }
  }

  /// Returns whether the value is good. An unsafe address reports itself.
  private mutating func keep(
    _ attribute: HTMLAttribute, _ rule: AttributeRule, _ value: UnsafeBufferPointer<UInt8>,
    _ kept: inout RawAttributes, _ raw: inout RawHTML
  ) -> Bool {
    switch rule {
    case .generated: return true
    case .flag: kept.plain.append((attribute.name, nil))
    case .text:
      let text = HTMLOutput.escapedRaw(value)
      if attribute.name == "alt" {
        kept.alternative = text
      } else {
        kept.plain.append((attribute.name, text))
      }
    case .number, .integer, .words:
      let text = String(decoding: value, as: UTF8.self)
      guard rule.allows(text) else { return false }
      kept.plain.append((attribute.name, Array(text.utf8)))
    case .alignment, .classes:
      return keepAlignment(String(decoding: value, as: UTF8.self), rule, &kept)
    case .anchor:
      let name = String(decoding: CharacterReferences.resolved(value), as: UTF8.self)
      return keepAnchor(name, &kept)
    case .link, .image: keepAddress(value, rule, attribute.offset, &kept, &raw)
    case .imageSet: return keepImageSet(value, attribute.offset, &kept, &raw)
    }
    return true
  }

  private func keepAlignment(_ value: String, _ rule: AttributeRule, _ kept: inout RawAttributes)
    -> Bool
  {
    var names = value.lowercased().split(separator: " ").map(String.init)
    if case .classes = rule {
      guard names.allSatisfy({ $0.hasPrefix("align-") }) else { return false }
      names = names.map { String($0.dropFirst(6)) }
    }
    guard let first = names.first, names.allSatisfy(["left", "center", "right"].contains) else {
      return false
    }
    kept.alignment = kept.alignment ?? first
    return true
  }

  private mutating func keepAnchor(_ name: String, _ kept: inout RawAttributes) -> Bool {
    if let given = kept.plain.first(where: { $0.name == "id" })?.value {
      // `<a id="x" name="x">` is one anchor, written twice for old browsers.
      return given == Array(name.utf8)
    }
    guard AnchorNames.isValid(name), ids.claim(name) else { return false }
    kept.plain.append(("id", Array(name.utf8)))
    return true
  }

  private mutating func keepAddress(
    _ value: UnsafeBufferPointer<UInt8>, _ rule: AttributeRule, _ offset: Int,
    _ kept: inout RawAttributes, _ raw: inout RawHTML
  ) {
    let span = held(raw.position.span(at: offset))
    let url = LinkDestination.cleaned(CharacterReferences.resolved(value))
    let destination = url.withUnsafeBufferPointer { LinkDestination($0) }
    var isSafe = destination != .unsafe
    if case .image = rule, destination == .contact { isSafe = false }
    guard isSafe else {
      return url.withUnsafeBufferPointer { reportUnsafe($0, at: span) }
    }
    kept.address = RawAttributes.Address(destination: destination, url: url, span: span)
  }

  /// One address of the site's own becomes a gap; a list must lead elsewhere.
  private mutating func keepImageSet(
    _ value: UnsafeBufferPointer<UInt8>, _ offset: Int, _ kept: inout RawAttributes,
    _ raw: inout RawHTML
  ) -> Bool {
    let resolved = CharacterReferences.resolved(value)
    guard !LinkDestination.cleaned(resolved).isEmpty else { return false }
    let text = String(decoding: resolved, as: UTF8.self)
    let candidates = text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
    if candidates.count == 1, candidates[0].count == 1, !text.contains(",") {
      keepAddress(value, .image, offset, &kept, &raw)
      return true
    }
    var written = HTMLOutput()
    for candidate in candidates {
      guard let url = candidate.first.map({ LinkDestination.cleaned(Array($0.utf8)) }),
        candidate.count <= 2,
        url.withUnsafeBufferPointer({ LinkDestination($0) }) == .web,
        candidate.dropFirst().allSatisfy(AttributeRule.isSizeDescriptor)
      else { return false }
      if !written.bytes.isEmpty { written.write(", ") }
      url.withUnsafeBufferPointer { written.escape(url: $0) }
      if candidate.count == 2 { written.write(raw: " \(candidate[1])") }
    }
    guard !written.bytes.isEmpty else { return false }
    kept.imageSet = written.bytes
    return true
  }

  mutating func write(_ attributes: RawAttributes, of element: HTMLElement) {
    if let address = attributes.address { write(address, of: element, attributes) }
    if let imageSet = attributes.imageSet { writeAttribute("srcset", imageSet) }
    if element == .img { writeAttribute("alt", attributes.alternative) }
    if let alignment = attributes.alignment {
      writeAttribute("class", Array("align-\(alignment)".utf8))
    }
    for (name, value) in attributes.plain { writeAttribute(name, value) }
    if element == .img { output.write(" loading=\"lazy\" decoding=\"async\"") }
  }

  private mutating func write(
    _ address: RawAttributes.Address, of element: HTMLElement, _ attributes: RawAttributes
  ) {
    address.url.withUnsafeBufferPointer { url in
      if element == .a {
        writeAddress(of: address.destination, url, at: address.span)
        if address.destination == .web { output.write(" rel=\"noopener external\"") }
      } else if address.destination == .site {
        let part: Fragment.Slot.Part =
          element == .source ? .sourceSet : attributes.hasSize ? .address : .attributes
        output.slot(part, link: find(.image, url, at: address.span))
      } else {
        output.write(element == .source ? " srcset=\"" : " src=\"")
        output.escape(url: url)
        output.write("\"")
      }
    }
  }

  private mutating func writeAttribute(_ name: String, _ value: [UInt8]?) {
    output.write(" ")
    output.write(raw: name)
    guard let value else { return }
    output.write("=\"")
    output.bytes.append(contentsOf: value)
    output.write("\"")
  }
}
