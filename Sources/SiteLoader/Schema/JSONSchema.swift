import Diagnostics
import FrontMatter

/// JSON Schemas (draft 2020-12) of front matter and settings, for editors that know YAML.
package enum JSONSchema {
  package enum Subject: String, CaseIterable, Sendable { case article, project, page, site }

  /// The schema's text, ending in a line end; made from the same table that reads the keys.
  package static func text(for subject: Subject) -> String {
    let schema = JSONValue.object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Showcase: \(subject.title)")),
    ])
    let whole = merged(schema, mapping(subject.keys, takesExtra: true))
    return String(decoding: whole.bytes(indented: true), as: UTF8.self) + "\n"
  }

  private static func mapping(_ keys: [KeySchema], takesExtra: Bool) -> JSONValue {
    let properties = keys.map { key in
      (
        key.name,
        merged(.object([("description", .text(key.summary))]), orNull(value(key.shape), key))
      )
    }
    var members: [(key: String, value: JSONValue)] = [
      ("type", .text("object")), ("properties", .object(properties)),
    ]
    let required = keys.filter(\.isRequired)
    if !required.isEmpty {
      members.append(("required", .array(required.map { .text($0.name) })))
    }
    if takesExtra {
      let pattern = "^\(MappingReader.extraPrefix)"
      members.append(("patternProperties", .object([(pattern, .bool(true))])))
    }
    members.append(("additionalProperties", .bool(false)))
    return .object(members)
  }

  /// An optional key may be left empty.
  private static func orNull(_ schema: JSONValue, _ key: KeySchema) -> JSONValue {
    if key.isRequired { return schema }
    return .object([("anyOf", .array([schema, .object([("type", .text("null"))])]))])
  }

  private static func value(_ shape: ValueShape) -> JSONValue {
    switch shape {
    case .text: return types("string", "number", "boolean")
    case .form(let format, let pattern, _): return form(format, pattern)
    case .boolean:
      let words = ["yes", "no", "on", "off"].map(JSONValue.text)
      return .object([("enum", .array([.bool(true), .bool(false)] + words))])
    case .integer(let range):
      return .object([
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ])
    case .words(let words): return .object([("enum", .array(words.map(JSONValue.text)))])
    case .list(let item, let limit):
      var list = [("type", JSONValue.text("array")), ("items", value(item))]
      if limit < .max { list.append(("maxItems", .number(limit))) }
      return .object([("anyOf", .array([.object(list), value(item)]))])
    case .mapping(let keys): return mapping(keys, takesExtra: false)
    case .dictionary(let item):
      return .object([("type", .text("object")), ("additionalProperties", value(item))])
    case .either(let shapes): return .object([("anyOf", .array(shapes.map(value)))])
    }
  }

  /// YAML makes a number of a year.
  private static func form(_ format: String?, _ pattern: String?) -> JSONValue {
    let isNumeric = pattern?.hasPrefix("^[0-9]{4}") ?? false
    guard case .object(var members) = isNumeric ? types("string", "integer") : types("string")
    else { return .object([]) }
    if let format { members.append(("format", .text(format))) }
    if let pattern { members.append(("pattern", .text(pattern))) }
    return .object(members)
  }

  private static func types(_ names: String...) -> JSONValue {
    .object([("type", names.count == 1 ? .text(names[0]) : .array(names.map(JSONValue.text)))])
  }

  private static func merged(_ one: JSONValue, _ other: JSONValue) -> JSONValue {
    guard case .object(let first) = one, case .object(let second) = other else { return other }
    return .object(first + second)
  }
}

extension JSONSchema.Subject {
  fileprivate var title: String {
    switch self {
    case .article: "front matter of an article"
    case .project: "front matter of a project"
    case .page: "front matter of a page"
    case .site: "settings of the site"
    }
  }

  fileprivate var keys: [KeySchema] {
    switch self {
    case .article: ArticleKeys.all
    case .project: ProjectKeys.all
    case .page: PageKeys.all
    case .site: SiteKeys.all
    }
  }
}
