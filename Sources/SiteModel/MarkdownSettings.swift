/// How Markdown is converted.
package struct MarkdownSettings: Hashable, Sendable {
  package enum HTML: String, CaseIterable, Hashable, Sendable { case safe, strip, raw }

  package var html: HTML = .safe
  package var highlight: Bool = true
  package var toc: Bool = true

  package init() {}
}
