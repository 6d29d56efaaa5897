/// Where pages of each kind go: `:slug`, `:year`, `:month`, `:day`, `:category` are replaced.
package struct Permalinks: Hashable, Sendable {
  package var articles: String = "/articles/:slug/"
  package var projects: String = "/projects/:slug/"

  package init() {}
}
