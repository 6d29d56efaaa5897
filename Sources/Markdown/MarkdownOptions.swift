/// What a site may choose of the conversion.
package struct MarkdownOptions: Hashable, Sendable {
  package enum RawHTML: UInt8, Hashable, Sendable {
    /// Reduced to an allow-list, re-serialised, balanced.
    case safe
    /// Tags are removed, their text stays.
    case strip
    /// As written.
    case raw
  }

  package var rawHTML: RawHTML
  package var highlight: Bool
  package var limits: MarkdownLimits

  package init(
    rawHTML: RawHTML = .safe, highlight: Bool = true, limits: MarkdownLimits = MarkdownLimits()
  ) {
    self.rawHTML = rawHTML
    self.highlight = highlight
    self.limits = limits
  }
}
