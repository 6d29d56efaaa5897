import FrontMatter
import SiteModel

/// The keys of `content/site.yml`.
enum SiteKeys {
  static let title = Key("title", .text, isRequired: true, "The site's name.")
  static let url = Key(
    "url", .url, isRequired: true, "Where it is published, with its path if it has one.")
  static let description = Key(
    "description", .text, "One sentence for the home page, feeds and search engines.")
  static let language = Key("language", .language, "The language of the text; 'en' if not given.")
  static let author = Key("author", .text, "Who is named where an article has no author.")
  static let license = Key("license", .text, "The licence of the content.")
  static let repository = Key(
    "repository", ValueForm<Located<Repository>>.repository, "Where the site's sources are.")
  static let accent = Key("accent", .colour, "A colour, as \"#rrggbb\" in quotes.")
  static let logo = Key(
    "logo", ValueForm<String>.path.located(), "A picture beside the site's name.")
  static let navigation = Key(
    "navigation", .list(ValueForm<NavigationLink>.navigationLink),
    "The links at the head of each page.")
  static let footer = Key("footer", .text, "A line at the foot of each page.")
  static let perPage = Key(
    "per_page", .integer(0...10_000), "Articles on one page of a list; 0 puts all on one.")
  static let projectsPerPage = Key(
    "projects_per_page", .integer(0...10_000),
    "Projects on one page of a list; 0 puts all on one.")
  static let feedLimit = Key("feed_limit", .integer(0...10_000), "Entries in each feed.")
  static let permalinks = Key(
    "permalinks", ValueForm<Permalinks>.permalinks, "The patterns of addresses.")
  static let markdown = Key(
    "markdown", ValueForm<MarkdownSettings>.markdown, "How Markdown is converted.")
  static let limits = Key(
    "limits", ValueForm<DocumentLimits>.limits, "What a document may take; more is an error.")
  static let links = Key(
    "links", ValueForm<[String]>.ignoredLinks, "What is known of addresses outside the site.")
  static let robots = Key(
    "robots", .set(.rootedPath), "Paths that search engines are asked to leave alone.")
  static let compare = Key(
    "compare", .list(ValueForm<Located<[Located<String>]>>.comparison),
    "Projects that get a page side by side: lists of 2 to 5 slugs.")
  static let activeFiles = Key(
    "active_files", .set(.text),
    "Files that browsers or servers run, by path below content/, or folders of them with '/'.")

  static let all: [KeySchema] = [
    title.schema, url.schema, description.schema, language.schema, author.schema, license.schema,
    repository.schema, accent.schema, logo.schema, navigation.schema, footer.schema,
    perPage.schema, projectsPerPage.schema, feedLimit.schema, permalinks.schema, markdown.schema,
    limits.schema, links.schema, robots.schema, compare.schema, activeFiles.schema,
  ]
}

extension ValueForm where Value == Permalinks {
  static var permalinks: Self {
    let articles = Key("articles", .permalink, "Of articles; '/articles/:slug/' if not given.")
    let projects = Key("projects", .permalink, "Of projects; '/projects/:slug/' if not given.")
    return mapping([articles.schema, projects.schema]) { fields, faults in
      var permalinks = Permalinks()
      if let pattern = fields.read(articles, &faults) { permalinks.articles = pattern }
      if let pattern = fields.read(projects, &faults) { permalinks.projects = pattern }
      return permalinks
    }
  }
}

extension ValueForm where Value == MarkdownSettings {
  static var markdown: Self {
    let html = Key(
      "html", ValueForm<MarkdownSettings.HTML>.word(),
      "What happens to raw HTML; 'safe' if not given.")
    let highlight = Key("highlight", .bool, "Whether code is coloured; true if not given.")
    let toc = Key("toc", .bool, "Whether pages show a table of contents; true if not given.")
    return mapping([html.schema, highlight.schema, toc.schema]) { fields, faults in
      var settings = MarkdownSettings()
      if let choice = fields.read(html, &faults) { settings.html = choice }
      if let choice = fields.read(highlight, &faults) { settings.highlight = choice }
      if let choice = fields.read(toc, &faults) { settings.toc = choice }
      return settings
    }
  }
}

extension ValueForm where Value == [String] {
  /// Of `links`: the addresses that `check --external` does not ask for.
  static var ignoredLinks: Self {
    let ignore = Key(
      "ignore", .list(.text),
      "Hosts, or beginnings of addresses, that 'showcase check --external' does not ask for.")
    return mapping([ignore.schema]) { fields, faults in fields.read(ignore, &faults) ?? [] }
  }
}
