import Diagnostics
import FrontMatter

/// XML as the values with places that YAML is read to.
///
/// An element with only text is a scalar, and so is one that only points (`rdf:resource`); of one
/// with elements in it each name is a key, a list where it is there twice. Prefixes of names are
/// dropped. Attributes are keys that begin with `@`, text beside them has the key `#text`.
enum XMLDocument {
  /// - Returns: A mapping with one key, the name of the outermost element.
  static func parse(_ bytes: [UInt8], file: String) -> Checked<DataDocument?> {
    if let fault = TextEncoding.fault(in: bytes, file: file) { return Checked(nil, [fault]) }
    return bytes.withUnsafeBufferPointer { buffer in
      let lines = LineMap(of: buffer, file: file, firstLine: 1)
      var reader = XMLTreeReader(bytes: buffer)
      do throws(XMLFault) {
        let root = try reader.document()
        return Checked(DataDocument(root: root, lines: lines), [])
      } catch {
        let place = min(error.offset, buffer.count)
        let span = lines.span(place..<min(place + 1, buffer.count))
        return Checked(nil, [.error(.importUnread, error.message, at: span)])
      }
    }
  }
}
