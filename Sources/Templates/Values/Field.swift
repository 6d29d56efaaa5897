extension Shape {
  /// One declared name.
  package struct Field: Sendable {
    /// What a template may do with the name.
    package enum Kind: Sendable {
      /// Text, escaped when written: `{{name}}`. As a section: true unless empty.
      case text
      /// Text that is an address; written like text, and what a URL attribute is meant for.
      case url
      /// Markup that is safe already: `{{{name}}}`, between tags only.
      case html
      /// Serialised JSON without `<`: `{{{name}}}`, in a script of type `application/ld+json` only.
      case json
      /// A section's condition; cannot be written.
      case bool
      /// A list of text; `{{.}}` is the item.
      case texts
      /// A list of records, or of nothing yet known.
      case list(@Sendable () -> Shape)
      /// One record, or none.
      case record(@Sendable () -> Shape)
    }

    package let name: String
    package let kind: Kind
    /// One line for `templates/README.md`.
    package let documentation: String

    package static func text(_ name: String, _ documentation: String = "") -> Field {
      Field(name: name, kind: .text, documentation: documentation)
    }

    package static func url(_ name: String, _ documentation: String = "") -> Field {
      Field(name: name, kind: .url, documentation: documentation)
    }

    package static func html(_ name: String, _ documentation: String = "") -> Field {
      Field(name: name, kind: .html, documentation: documentation)
    }

    package static func json(_ name: String, _ documentation: String = "") -> Field {
      Field(name: name, kind: .json, documentation: documentation)
    }

    package static func bool(_ name: String, _ documentation: String = "") -> Field {
      Field(name: name, kind: .bool, documentation: documentation)
    }

    package static func texts(_ name: String, _ documentation: String = "") -> Field {
      Field(name: name, kind: .texts, documentation: documentation)
    }

    package static func list(
      _ name: String, of shape: @autoclosure @escaping @Sendable () -> Shape,
      _ documentation: String = ""
    ) -> Field {
      Field(name: name, kind: .list(shape), documentation: documentation)
    }

    package static func record(
      _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape,
      _ documentation: String = ""
    ) -> Field {
      Field(name: name, kind: .record(shape), documentation: documentation)
    }
  }
}

extension Shape.Field.Kind: CustomStringConvertible {
  /// As documentation says it: `text`, `list of article`.
  package var description: String {
    switch self {
    case .text: "text"
    case .url: "url"
    case .html: "html"
    case .json: "json"
    case .bool: "bool"
    case .texts: "list of text"
    case .list(let shape): "list of \(shape().name)"
    case .record(let shape): shape().name
    }
  }
}

extension Shape.Field.Kind {
  /// The shape of the record, or of the list's items; nil where there is none.
  package var shape: Shape? {
    switch self {
    case .list(let shape), .record(let shape): shape()
    case .text, .url, .html, .json, .bool, .texts: nil
    }
  }
}
