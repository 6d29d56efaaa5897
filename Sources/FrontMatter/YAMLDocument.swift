package import Diagnostics

/// A YAML document whose root is a mapping.
package struct YAMLDocument: Sendable {
  /// In the order of the source; no key twice.
  package var entries: [YAMLEntry]
  package var lines: LineMap

  package init(entries: [YAMLEntry], lines: LineMap) {
    self.entries = entries
    self.lines = lines
  }

  /// A document in which nothing was written, or nothing could be read.
  package init(withoutKeysIn file: String) {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    self.init(entries: [], lines: LineMap(of: nothing, file: file, firstLine: 1))
  }

  /// Parses `text`, which is UTF-8 without NUL.
  ///
  /// - Parameter firstLine: The 1-based line of the file on which `text` begins.
  /// - Returns: The keys that could be read. A syntax error ends the reading, so that at most one is
  ///   reported; the value is nil then.
  package static func parse(
    _ text: ArraySlice<UInt8>, file: String, firstLine: Int
  ) -> Checked<YAMLDocument?> {
    text.withUnsafeBufferPointer { bytes in
      let lines = LineMap(of: bytes, file: file, firstLine: firstLine)
      var composer = YAMLComposer(bytes, lines: lines)
      do throws(YAMLFault) {
        let entries = try composer.document()
        return Checked(YAMLDocument(entries: entries, lines: lines), composer.diagnostics)
      } catch {
        return Checked(nil, composer.diagnostics + [error.diagnostic])
      }
    }
  }
}
