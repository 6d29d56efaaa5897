import Diagnostics
import SiteModel

extension BuildRecord {
  private static let magic: StaticString = "showcase build 1\n"

  /// - Parameter tree: Of the published tree that the record is about.
  func encoded(of tree: ContentHash) -> [UInt8] {
    var writer = ByteWriter(Self.magic)
    for hash in [tree, key, shape] { writer.append(hash) }
    writer.append(moment)
    writer.append(now)
    writer.append(expires ?? "")
    writer.append(folders) { $0.append($1) }
    writer.append(sources) { writer, source in
      writer.append(source.path)
      writer.append(source.stamp)
      writer.append(source.contents)
    }
    writer.append(UInt64(pages))
    writer.append(diagnostics) { writer, diagnostic in
      writer.append(diagnostic.severity.rawValue)
      writer.append(diagnostic.code.rawValue)
      writer.append(diagnostic.message)
      writer.append(diagnostic.span)
      writer.append(diagnostic.notes) { writer, note in
        writer.append(note.message)
        writer.append(note.span)
      }
    }
    writer.append(outputs) { writer, output in
      writer.append(output.path)
      writer.append(output.texts) { $0.append(UInt32(truncatingIfNeeded: $1)) }
    }
    return writer.sealed()
  }

  /// Nil unless the bytes are whole and about the published tree `tree`.
  init?(decoding bytes: [UInt8], of tree: ContentHash) {
    guard var reader = ByteReader(bytes, magic: Self.magic), reader.hash() == tree,
      let key = reader.hash(), let shape = reader.hash(), let moment = reader.number(Int64.self),
      let now = reader.text(), let expires = reader.text(),
      let folders = reader.array({ $0.text() }), let sources = reader.array(Self.source),
      let pages = reader.number(UInt64.self), let diagnostics = reader.array(Self.diagnostic),
      let outputs = reader.array({ Self.output(&$0, sources.count) }), reader.isAtEnd
    else { return nil }
    self.init(
      key: key, moment: moment, now: now, expires: expires.isEmpty ? nil : expires,
      folders: folders, sources: sources, pages: Int(truncatingIfNeeded: pages),
      diagnostics: diagnostics, shape: shape, outputs: outputs)
  }

  private static func source(_ reader: inout ByteReader) -> SourceState? {
    guard let path = reader.text(), let stamp = reader.sourceStamp(), let contents = reader.hash()
    else { return nil }
    return SourceState(path: path, stamp: stamp, contents: contents)
  }

  private static func diagnostic(_ reader: inout ByteReader) -> Diagnostic? {
    guard let severity = reader.text().flatMap(Severity.init(rawValue:)),
      let code = reader.text().flatMap(DiagnosticCode.init(rawValue:)),
      let message = reader.text(), let span = reader.span(), let notes = reader.array(note)
    else { return nil }
    return Diagnostic(severity, code, message, at: span, notes: notes)
  }

  private static func note(_ reader: inout ByteReader) -> Note? {
    guard let message = reader.text(), let span = reader.span() else { return nil }
    return Note(message, at: span)
  }

  private static func output(_ reader: inout ByteReader, _ sources: Int) -> Output? {
    guard let path = reader.text(),
      let texts = reader.array({ $0.number(UInt32.self).map(Int.init) }),
      texts.allSatisfy({ $0 < sources })
    else { return nil }
    return Output(path: path, texts: texts)
  }
}

extension ByteWriter {
  fileprivate mutating func append(_ text: String) {
    append(UInt32(truncatingIfNeeded: text.utf8.count))
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func append<Element>(
    _ elements: [Element], _ body: (inout ByteWriter, Element) -> Void
  ) {
    append(UInt32(truncatingIfNeeded: elements.count))
    for element in elements { body(&self, element) }
  }

  fileprivate mutating func append(_ stamp: SourceStamp) {
    append(stamp.inode)
    append(stamp.size)
    append(stamp.modified)
    append(stamp.changed)
  }

  fileprivate mutating func append(_ span: SourceSpan) {
    append(span.file)
    for number in [span.line, span.column, span.length] {
      append(UInt32(truncatingIfNeeded: number))
    }
  }
}

extension ByteReader {
  fileprivate mutating func text() -> String? {
    guard let count = number(UInt32.self), let bytes = bytes(Int(count)) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Every element takes a byte at least, so a count that lies asks for no memory.
  fileprivate mutating func array<Element>(
    _ element: (inout ByteReader) -> Element?
  ) -> [Element]? {
    guard let count = number(UInt32.self), Int(count) <= remaining else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    }
    return elements
  }

  fileprivate mutating func sourceStamp() -> SourceStamp? {
    guard let inode = number(UInt64.self), let size = number(Int64.self),
      let modified = number(Int64.self), let changed = number(Int64.self)
    else { return nil }
    return SourceStamp(inode: inode, size: size, modified: modified, changed: changed)
  }

  fileprivate mutating func span() -> SourceSpan? {
    guard let file = text(), let line = number(UInt32.self), let column = number(UInt32.self),
      let length = number(UInt32.self)
    else { return nil }
    return SourceSpan(file: file, line: Int(line), column: Int(column), length: Int(length))
  }
}
