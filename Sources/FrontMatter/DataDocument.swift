package import Diagnostics

/// A data file of someone else's, as values that know their place: any value may be its root.
///
/// Of JSON, texts are scalars in quotes; numbers, `true` and `false` plain ones, as they were
/// written; `null` is an empty plain one, as in YAML.
package struct DataDocument: Sendable {
  package var root: YAMLNode
  package var lines: LineMap

  /// In bytes; the largest catalogues in one file have two million.
  package static let largest = 16 << 20

  package init(root: YAMLNode, lines: LineMap) {
    self.root = root
    self.lines = lines
  }

  /// Parses a JSON text, perhaps after a byte-order mark, strictly.
  ///
  /// - Returns: Nil with the one mistake that ended the reading. A key that is there twice is an
  ///   error, and its first value stays.
  package static func json(_ bytes: [UInt8], file: String) -> Checked<DataDocument?> {
    read(bytes, file: file) { buffer, lines in
      var reader = JSONReader(bytes: buffer, lines: lines)
      do throws(JSONFault) {
        let root = try reader.document()
        return Checked(DataDocument(root: root, lines: lines), reader.diagnostics)
      } catch {
        return Checked(nil, reader.diagnostics + [error.diagnostic])
      }
    }
  }

  /// Parses a YAML text, perhaps after a byte-order mark; what is no YAML ends the reading.
  package static func yaml(_ bytes: [UInt8], file: String) -> Checked<DataDocument?> {
    read(bytes, file: file) { buffer, lines in
      var composer = YAMLComposer(buffer, lines: lines)
      do throws(YAMLFault) {
        let root = try composer.root() ?? YAMLNode(.mapping([]), range: 0..<0)
        return Checked(DataDocument(root: root, lines: lines), composer.diagnostics)
      } catch {
        return Checked(nil, composer.diagnostics + [error.diagnostic])
      }
    }
  }

  /// Parses a TOML text, perhaps after a byte-order mark.
  package static func toml(_ bytes: [UInt8], file: String) -> Checked<DataDocument?> {
    read(bytes, file: file) { buffer, lines in
      let parsed = TOMLReader.read(buffer, lines)
      let root = parsed.value.map { YAMLNode(.mapping($0.entries), range: 0..<buffer.count) }
      return Checked(root.map { DataDocument(root: $0, lines: lines) }, parsed.diagnostics)
    }
  }

  private static func read(
    _ bytes: [UInt8], file: String,
    _ parse: (UnsafeBufferPointer<UInt8>, LineMap) -> Checked<DataDocument?>
  ) -> Checked<DataDocument?> {
    if let fault = TextEncoding.fault(in: bytes, file: file) { return Checked(nil, [fault]) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return text.withUnsafeBufferPointer { buffer in
      let lines = LineMap(of: buffer, file: file, firstLine: 1)
      guard buffer.count <= largest else {
        let message = "a data file has at most 16 MB; this has \(buffer.count) bytes"
        return Checked(nil, [.error(.fileTooLarge, message, at: SourceSpan(file: file))])
      }
      return parse(buffer, lines)
    }
  }
}
