package import Diagnostics

/// Where a key stands, for those who know only its value.
package enum KeyPlace {
  /// Returns the place of the value of `key` in `document`, or that of the key where it has none;
  /// nil where there is no front matter that can be read, or no such key in it.
  package static func span(of key: String, in document: [UInt8], file: String) -> SourceSpan? {
    let block = FrontMatterBlock.split(document, file: file)
    guard let value = block.value.keys(of: document, file: file).value,
      let entry = value.entries.first(where: { $0.key == key })
    else { return nil }
    return value.lines.span(entry.value.range.isEmpty ? entry.keyRange : entry.value.range)
  }
}
