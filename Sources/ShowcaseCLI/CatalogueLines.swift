import CatalogueImport
import Diagnostics

/// The lines of those files of a catalogue in which something was found, to show them.
struct CatalogueLines {
  private let files: [String: [ArraySlice<UInt8>]]

  init(of files: [CatalogueFile], with diagnostics: [Diagnostic]) {
    let paths = Set(diagnostics.map(\.span.file))
    let found = files.filter { paths.contains($0.path) }.map { file in
      let isMarked = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let text = isMarked ? file.bytes.dropFirst(3) : file.bytes[...]
      return (file.path, text.split(separator: 10, omittingEmptySubsequences: false))
    }
    self.files = Dictionary(found) { first, _ in first }
  }

  /// - Parameter number: 1-based.
  func line(_ path: String, _ number: Int) -> [UInt8]? {
    guard let lines = files[path], lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    return Array(line.last == 13 ? line.dropLast() : line)
  }
}
