/// What a stretch of code is; the theme colours `hl-` and the name.
package enum TokenKind: String, CaseIterable, Hashable, Sendable {
  case comment, keyword, string, number, type, function, variable, `operator`, punctuation
  case attribute, tag, property, constant, inserted, deleted, prompt, output, heading, meta

  /// The start tag, complete.
  var opening: StaticString {
    switch self {
    case .comment: #"<span class="hl-comment">"#
    case .keyword: #"<span class="hl-keyword">"#
    case .string: #"<span class="hl-string">"#
    case .number: #"<span class="hl-number">"#
    case .type: #"<span class="hl-type">"#
    case .function: #"<span class="hl-function">"#
    case .variable: #"<span class="hl-variable">"#
    case .operator: #"<span class="hl-operator">"#
    case .punctuation: #"<span class="hl-punctuation">"#
    case .attribute: #"<span class="hl-attribute">"#
    case .tag: #"<span class="hl-tag">"#
    case .property: #"<span class="hl-property">"#
    case .constant: #"<span class="hl-constant">"#
    case .inserted: #"<span class="hl-inserted">"#
    case .deleted: #"<span class="hl-deleted">"#
    case .prompt: #"<span class="hl-prompt">"#
    case .output: #"<span class="hl-output">"#
    case .heading: #"<span class="hl-heading">"#
    case .meta: #"<span class="hl-meta">"#
    }
  }
}
