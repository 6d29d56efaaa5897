import SiteLoader

/// The files of a new site.
struct Scaffold {
  struct File {
    var path: String
    var text: String
    /// Whether one that is there already may stay instead.
    var mayBeThere = false
  }

  var title: String
  /// Nil leaves one that has to be replaced.
  var url: String?
  var day: String

  /// `my-showcase` is called `My showcase`.
  static func title(of folder: String) -> String {
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    let words = name.split { $0 == "-" || $0 == "_" || $0.isWhitespace }
    let text = words.joined(separator: " ")
    return text.isEmpty ? "Showcase" : text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Blanks and line ends become one blank each.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// In the order in which they are written: should that be cut short, what is missing is told by
  /// the first build.
  var files: [File] {
    [
      File(path: "content/site.yml", text: settings),
      File(path: "content/index.md", text: home),
      File(path: "content/projects/lantern.md", text: project),
      File(path: "content/articles/a-light-in-the-log.md", text: article),
    ] + schemas + [
      File(path: ".github/workflows/pages.yml", text: Self.gitHubPages, mayBeThere: true),
      File(path: ".gitlab-ci.yml", text: Self.gitLabPages, mayBeThere: true),
      File(path: ".gitignore", text: ".showcase\n", mayBeThere: true),
      File(path: "README.md", text: readme, mayBeThere: true),
    ]
  }

  private var schemas: [File] {
    JSONSchema.Subject.allCases.map {
      File(
        path: SchemaComment.path($0.rawValue), text: JSONSchema.text(for: $0), mayBeThere: true)
    }
  }
}
