import Diagnostics
import FrontMatter
import SiteModel

extension ValueForm {
  /// The same value with the place it was written at.
  func located() -> ValueForm<Located<Value>> where Value: Sendable {
    map { value, node, _, faults in Located(value, at: faults.span(node)) }
  }
}

extension ValueForm where Value == ContentDate {
  /// A date that is known as exactly as `precision`, or better.
  static func date(_ precision: ContentDate.Precision = .year) -> Self {
    let shape = ValueShape.form(
      format: nil, pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ].+)?)?)?$", phrase: "a date")
    return ValueForm<String>.text.map(shape: shape) { text, node, key, faults in
      guard let date = ContentDate(parsing: text) else {
        let hint = DateHint.phrase(for: text)
        faults.error(
          .dateInvalid,
          "\(text.quotedExcerpt) is not a date\(hint.isEmpty ? "; write it as 2024-05-01" : hint)",
          at: node)
        return nil
      }
      guard date.precision.rawValue >= precision.rawValue else {
        faults.error(
          .dateInvalid,
          "'\(key)' needs a day, as in \(text)\(date.precision == .year ? "-05" : "")-01",
          at: node)
        return nil
      }
      return date
    }
  }
}

extension ValueForm where Value == Slug {
  static var slug: Self {
    let shape = ValueShape.form(format: nil, pattern: nil, phrase: "a slug")
    return ValueForm<String>.text.map(shape: shape) { text, node, _, faults in
      if let slug = Slug(validating: text) { return slug }
      faults.report(SlugRule.fault(text, at: faults.span(node)))
      return nil
    }
  }
}

extension ValueForm where Value == Located<Repository> {
  static var repository: Self {
    let shape = ValueShape.form(format: nil, pattern: nil, phrase: "a repository")
    return ValueForm<String>.text.map(shape: shape) { text, node, _, faults in
      if let repository = Repository(parsing: text) {
        return Located(repository, at: faults.span(node))
      }
      faults.error(
        .repositoryInvalid,
        "a repository is a web address with a path, or 'owner/name' on GitHub; found "
          + text.quotedExcerpt,
        at: node)
      return nil
    }
  }
}

extension ValueForm where Value == PageImage {
  private static var src: Key<Located<String>> {
    Key("src", ValueForm<String>.path.located(), isRequired: true, "The picture's file.")
  }

  /// A path alone, or `src` and `alt`.
  static var image: Self {
    let plain = ValueForm<String>.path.located().map { src, _, _, _ in PageImage(src: src, alt: "")
    }
    return either(plain, orMapping: described(isRequired: false))
  }

  /// `src` and `alt`, of which screenshots need both.
  static var screenshot: Self { described(isRequired: true) }

  private static func described(isRequired: Bool) -> Self {
    let src = Self.src
    let alt = Key(
      "alt", ValueForm<String>.text, isRequired: isRequired,
      "What the picture shows, for those who cannot see it.")
    return mapping([src.schema, alt.schema]) { fields, faults in
      let text = fields.read(alt, &faults)
      let image = fields.read(src, &faults).map { PageImage(src: $0, alt: text ?? "") }
      return isRequired && text == nil ? nil : image
    }
  }
}

extension ValueForm where Value == NamedLink {
  /// A name alone, or `name` and `url`.
  static var namedLink: Self {
    let name = Key("name", ValueForm<String>.text, isRequired: true, "Who it is.")
    let url = Key("url", ValueForm<String>.url, "Their page.")
    let plain = ValueForm<String>.text.map { name, _, _, _ in NamedLink(name: name) }
    let full = mapping([name.schema, url.schema]) { fields, faults in
      let address = fields.read(url, &faults)
      return fields.read(name, &faults).map { NamedLink(name: $0, url: address) }
    }
    return either(plain, orMapping: full)
  }
}

extension ValueForm where Value == [ProjectLink] {
  /// A URL for each of the known ways into a project.
  static var projectLinks: Self {
    let keys = ProjectLink.Kind.allCases.map { kind in
      (kind, Key(kind.rawValue, ValueForm<String>.urlOrMail, "The project's \(kind.words)."))
    }
    return mapping(keys.map(\.1.schema)) { fields, faults in
      keys.compactMap { kind, key in
        fields.read(key, &faults).map { ProjectLink(kind: kind, url: $0) }
      }
    }
  }
}

extension ProjectLink.Kind {
  fileprivate var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}

extension ValueForm where Value == [InstallCommand] {
  /// Commands by system, or a list of commands.
  static var install: Self {
    let command = ValueForm<String>.lines
    let shape = ValueShape.either([.dictionary(of: command.shape), .list(of: command.shape)])
    return ValueForm(shape) { node, key, faults in
      switch node.content {
      case .mapping(let entries):
        return entries.compactMap { entry in
          if entry.value.isEmpty {
            faults.error(.valueEmpty, "'\(entry.key)' needs a command", at: entry.value)
            return nil
          }
          let text = command.read(entry.value, entry.key, &faults)
          return text.map { InstallCommand(system: entry.key, command: $0) }
        }
      default:
        let texts = ValueForm<[String]>.list(command).read(node, key, &faults) ?? []
        return texts.map { InstallCommand(system: "", command: $0) }
      }
    }
  }
}

extension ValueForm where Value == Featured? {
  /// `true`, or `since` and `note`; `false` is nil.
  static var featured: Self {
    let since = Key("since", ValueForm<ContentDate>.date(), "Since when.")
    let note = Key("note", ValueForm<String>.text, "Why.")
    let plain = ValueForm<Bool>.bool.map { isFeatured, _, _, _ -> Featured?? in
      .some(isFeatured ? Featured() : nil)
    }
    let full = mapping([since.schema, note.schema]) { fields, faults -> Featured?? in
      .some(Featured(since: fields.read(since, &faults), note: fields.read(note, &faults)))
    }
    return either(plain, orMapping: full)
  }
}

extension ValueForm where Value == NavigationLink {
  static var navigationLink: Self {
    let title = Key("title", ValueForm<String>.text, isRequired: true, "What readers see.")
    let url = Key(
      "url", ValueForm<String>.destination.located(), isRequired: true,
      "A path of the site that begins with '/', or a URL.")
    return mapping([title.schema, url.schema]) { fields, faults in
      let text = fields.read(title, &faults)
      let address = fields.read(url, &faults)
      guard let text, let address else { return nil }
      return NavigationLink(title: text, url: address)
    }
  }
}
