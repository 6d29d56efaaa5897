package import Diagnostics

/// A YAML document whose root is a mapping.
package struct YAMLDocument: Sendable {
  /// In the order of the source; no key twice.
  package var entries: [YAMLEntry]
  package var lines: LineMap
  /// 1-based lines whose value was reported and read as something like it: what else seems wrong
  /// there is no second mistake.
  package var mendedLines: Set<Int> = []

  package init(entries: [YAMLEntry], lines: LineMap) {
    self.entries = entries
    self.lines = lines
  }

  /// A document in which nothing was written, or nothing could be read.
  package init(withoutKeysIn file: String) {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    self.init(entries: [], lines: LineMap(of: nothing, file: file, firstLine: 1))
  }

  /// How many times a text is read again behind a mistake; each time costs as much as the first.
  private static let mostMends = 32

  /// Parses `text`, which is UTF-8 without NUL.
  ///
  /// - Parameter firstLine: The 1-based line of the file on which `text` begins.
  /// - Returns: The keys that could be read. An unquoted `: ` in a value is reported and the rest is
  ///   read all the same; any other syntax error ends the reading, and the value is nil then.
  package static func parse(
    _ text: ArraySlice<UInt8>, file: String, firstLine: Int,
    limits: FrontMatterLimits = FrontMatterLimits()
  ) -> Checked<YAMLDocument?> {
    var text = Array(text)
    let lines = text.withUnsafeBufferPointer { LineMap(of: $0, file: file, firstLine: firstLine) }
    var found: [Diagnostic] = []
    var mended: Set<Int> = []
    while true {
      let outcome = text.withUnsafeBufferPointer { compose($0, lines, limits) }
      switch outcome.value {
      case .success(var document):
        document.mendedLines = mended
        return Checked(document, found + outcome.diagnostics)
      case .failure(let fault):
        found.append(fault.diagnostic)
        guard let value = fault.mendable, found.count <= mostMends else {
          return Checked(nil, found + outcome.diagnostics)
        }
        mended.insert(fault.diagnostic.span.line)
        for offset in value where text[offset] == UInt8(ascii: ":") {
          text[offset] = UInt8(ascii: "_")
        }
      }
    }
  }

  private static func compose(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: LineMap, _ limits: FrontMatterLimits
  ) -> Checked<Result<YAMLDocument, YAMLFault>> {
    var composer = YAMLComposer(bytes, lines: lines, limits: limits)
    do throws(YAMLFault) {
      let entries = try composer.document()
      return Checked(.success(YAMLDocument(entries: entries, lines: lines)), composer.diagnostics)
    } catch {
      return Checked(.failure(error), composer.diagnostics)
    }
  }
}
