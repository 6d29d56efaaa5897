import Diagnostics

/// What a page's text holds, in one block of bytes: about a third of what its parts would take, and
/// one thing to free.
///
/// The sections follow each other in the order of `Section`; before them stand, as four bytes each,
/// where every section but the first begins, counted from the end of that table. In a section a
/// number is seven bits a byte, lowest first, and a text its length and its UTF-8.
struct BodyFacts: Equatable, Sendable {
  private enum Section: Int, CaseIterable {
    case summary, outline, links, anchors, pictures
  }

  private static let tableLength = 4 * (Section.allCases.count - 1)

  private(set) var bytes: [UInt8]
  /// The file that its spans are in.
  private let file: String

  init(_ parts: BodyParts) {
    let file =
      parts.links.first?.span.file ?? parts.outline.first?.span.file
      ?? parts.picturesWithoutText.first?.file ?? ""
    var writer = FactWriter(file: file)
    var starts: [Int] = []
    writer.append(parts.summary)
    starts.append(writer.bytes.count)
    writer.append(parts.outline) { writer, heading in
      writer.append(heading.level)
      writer.append(heading.id)
      writer.append(heading.text)
      writer.append(heading.span)
    }
    starts.append(writer.bytes.count)
    writer.append(parts.links) { writer, link in
      writer.append(Int(link.kind.rawValue))
      writer.append(link.destination)
      writer.append(link.sentence)
      writer.append(link.span)
    }
    starts.append(writer.bytes.count)
    writer.append(parts.anchors) { $0.append($1) }
    starts.append(writer.bytes.count)
    writer.append(parts.picturesWithoutText) { $0.append($1) }
    self.init(starts: starts, sections: writer.bytes[...], file: file)
  }

  private init(starts: [Int], sections: ArraySlice<UInt8>, file: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.tableLength + sections.count)
    for start in starts { bytes.append(littleEndian: UInt32(start)) }
    bytes += sections
    self.bytes = bytes
    self.file = file
  }

  /// Nil unless `bytes` are those of some facts.
  ///
  /// - Parameter file: The one that they are about.
  init?(validating bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    guard bytes.count > Self.tableLength, bytes.withUnsafeBytes(Self.areSectionsWhole) else {
      return nil
    }
  }

  private static func areSectionsWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var scan = FactScan(bytes, at: tableLength)
    for section in Section.allCases {
      if section != .summary {
        let place = 4 * (section.rawValue - 1)
        let start = bytes.littleEndian(UInt32.self, at: place)
        guard scan.position == tableLength + Int(start) else { return false }
      }
      let isWhole =
        switch section {
        case .summary: scan.text()
        case .outline: scan.list { $0.number() != nil && $0.text() && $0.text() && $0.span() }
        case .links: scan.list { $0.number() != nil && $0.text() && $0.text() && $0.span() }
        case .anchors: scan.list { $0.text() }
        case .pictures: scan.list { $0.span() }
        }
      guard isWhole else { return false }
    }
    return scan.position == bytes.count
  }

  /// The same with an empty summary.
  var withoutSummary: BodyFacts {
    let length = start(of: .outline)
    guard length > 1 else { return self }
    let starts = Section.allCases.dropFirst().map { start(of: $0) - length + 1 }
    let rest = bytes[(Self.tableLength + length - 1)...]
    var facts = BodyFacts(starts: starts, sections: rest, file: file)
    facts.bytes[Self.tableLength] = 0
    return facts
  }

  /// The same without places, sentences, pictures, and destinations but those of `[[slug]]`s.
  var planned: BodyFacts {
    var links = FactWriter(file: file)
    read(.links) { reader in
      let count = reader.number()
      links.append(count)
      for _ in 0..<count {
        let kind = reader.number()
        links.append(kind)
        if kind == Int(Link.Kind.wiki.rawValue) {
          links.append(reader.text())
        } else {
          reader.skipText()
          links.append("")
        }
        reader.skipText()
        links.append("")
        reader.skipSpan()
        links.append(SourceSpan(file: file))
      }
    }
    let (outline, old) = (start(of: .outline), start(of: .links))
    let (anchors, pictures) = (start(of: .anchors), start(of: .pictures))
    let end = old + links.bytes.count
    var sections: [UInt8] = []
    sections.reserveCapacity(end + pictures - anchors + 1)
    sections += bytes[Self.tableLength..<(Self.tableLength + old)]
    sections += links.bytes
    sections += bytes[(Self.tableLength + anchors)..<(Self.tableLength + pictures)]
    sections.append(0)
    return BodyFacts(
      starts: [outline, old, end, end + pictures - anchors], sections: sections[...], file: file)
  }

  var parts: BodyParts {
    BodyParts(
      summary: summary, outline: outline, links: links, anchors: anchors,
      picturesWithoutText: picturesWithoutText)
  }

  var summary: String { read(.summary) { $0.text() } }

  var outline: [Heading] {
    read(.outline) { reader in
      reader.list { reader in
        Heading(
          level: reader.number(), id: reader.text(), text: reader.text(), span: reader.span())
      }
    }
  }

  var links: [Link] {
    read(.links) { reader in
      reader.list { reader in
        Link(
          kind: Link.Kind(rawValue: UInt8(truncatingIfNeeded: reader.number())) ?? .link,
          destination: reader.text(), sentence: reader.text(), span: reader.span())
      }
    }
  }

  var anchors: [String] { read(.anchors) { reader in reader.list { $0.text() } } }

  var anchorCount: Int { read(.anchors) { $0.number() } }

  func hasAnchor(_ id: String) -> Bool {
    read(.anchors) { reader in
      for _ in 0..<reader.number() where reader.isNext(id) { return true }
      return false
    }
  }

  var picturesWithoutText: [SourceSpan] {
    read(.pictures) { reader in reader.list { $0.span() } }
  }

  private func read<Result>(_ section: Section, _ body: (inout FactReader) -> Result) -> Result {
    let start = Self.tableLength + start(of: section)
    return bytes.withUnsafeBytes { bytes in
      var reader = FactReader(bytes, at: start, file: file)
      return body(&reader)
    }
  }

  private func start(of section: Section) -> Int {
    guard section != .summary else { return 0 }
    let place = 4 * (section.rawValue - 1)
    return bytes.withUnsafeBytes { Int($0.littleEndian(UInt32.self, at: place)) }
  }
}
