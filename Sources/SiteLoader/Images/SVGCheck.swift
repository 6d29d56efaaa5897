package import Diagnostics

/// Refuses SVG files that do more than show a picture.
///
/// An SVG opened by itself is a page of the site: a script in it runs with the site's rights, and a
/// reference in it tells someone else who looks. What a browser would read differently from this
/// check (another encoding, entities, broken XML) is refused as well.
package enum SVGCheck {
  /// Everything in the file that is not just a picture, each an error at its place.
  ///
  /// - Parameter file: The path to report, relative to the site root.
  /// - Complexity: O(*n*) in the bytes.
  package static func activeContent(in bytes: UnsafeBufferPointer<UInt8>, file: String)
    -> [Diagnostic]
  {
    var inspection = SVGInspection(bytes)
    inspection.run()
    return located(inspection.findings, in: bytes, file: file)
  }

  /// As above, for bytes that are owned.
  package static func activeContent(in bytes: [UInt8], file: String) -> [Diagnostic] {
    bytes.withUnsafeBufferPointer { activeContent(in: $0, file: file) }
  }

  /// Turns offsets into lines and columns, in one pass over the file.
  private static func located(
    _ findings: [SVGInspection.Finding], in bytes: UnsafeBufferPointer<UInt8>, file: String
  ) -> [Diagnostic] {
    var line = 1
    var lineStart = 0
    var offset = 0
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { finding in
      while offset < finding.range.lowerBound {
        if bytes[offset] == 0x0A {
          line += 1
          lineStart = offset + 1
        }
        offset += 1
      }
      let lineEnd = bytes[finding.range].firstIndex(of: 0x0A) ?? finding.range.upperBound
      let span = SourceSpan(
        file: file, line: line, column: finding.range.lowerBound - lineStart + 1,
        length: lineEnd - finding.range.lowerBound)
      return .error(.svgActive, finding.message, at: span)
    }
  }
}
