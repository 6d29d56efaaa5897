package import Diagnostics
import FrontMatter
import SiteModel

/// What a site would say of a page's front matter, without its text and its neighbours.
package enum FrontMatterCheck {
  /// - Parameter path: Where the page is to be, relative to the site.
  package static func diagnostics(_ path: String, _ bytes: [UInt8]) -> [Diagnostic] {
    if let fault = TextEncoding.fault(in: bytes, file: path) { return [fault] }
    let split = FrontMatterBlock.split(bytes, file: path)
    guard split.diagnostics.isEmpty else { return split.diagnostics }
    let place = SourcePlace(path)
    let file = SourceFile(path)
    let head = YAMLHead(bytes, split.value, of: file, isOptional: false)
    var fields = DocumentFields(
      head.document, of: file, opener: SourceSpan(file: path, length: 3), keys: place.keys)
    _ = DocumentLoader.page(&fields, place, Body(reference: BodyReference(offset: 0, length: 0)))
    return head.diagnostics + (head.isWhole ? fields.faults.diagnostics : [])
  }
}
