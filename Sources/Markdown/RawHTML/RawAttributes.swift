import Diagnostics

/// The attributes of a raw HTML element that are kept.
struct RawAttributes {
  /// Where a link or an image points.
  struct Address {
    var destination: LinkDestination
    /// With references resolved, without the white space that browsers take out.
    var url: [UInt8]
    var span: SourceSpan
  }

  /// Name and value, escaped; no value for a name alone.
  var plain: [(name: String, value: [UInt8]?)] = []
  var names: Set<String> = []
  /// `left`, `center` or `right`.
  var alignment: String?
  var address: Address?
  /// Of a `<source>`, when it is not one address of the site's own; escaped.
  var imageSet: [UInt8]?
  /// Of an image, escaped.
  var alternative: [UInt8] = []

  init(alignment: String?) { self.alignment = alignment }

  /// An image without an address would be nothing.
  func isUsable(for element: HTMLElement) -> Bool {
    switch element {
    case .img: address != nil
    case .source: address != nil || imageSet != nil
    default: true
    }
  }

  /// The `id`, which the document gives once.
  var anchor: String? {
    plain.first { $0.name == "id" }?.value.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the author gave an image's size.
  var hasSize: Bool { names.contains("width") || names.contains("height") }
}
