import SiteModel

/// From an article or a project to its terms, and to its place in each term's list.
struct TermIndex {
  struct Membership {
    var reference: TermReference
    /// Of the article or project in the term's list.
    var position: Int
  }

  private(set) var articles: [[Membership]]
  private(set) var projects: [[Membership]]

  init(_ taxonomies: [Taxonomy], site: Site) {
    articles = Array(repeating: [], count: site.articles.count)
    projects = Array(repeating: [], count: site.projects.count)
    for (taxonomy, one) in taxonomies.enumerated() {
      for (term, members) in one.terms.enumerated() {
        let reference = TermReference(taxonomy: taxonomy, term: term)
        for (position, article) in members.articles.enumerated() {
          articles[article].append(Membership(reference: reference, position: position))
        }
        for (position, project) in members.projects.enumerated() {
          projects[project].append(Membership(reference: reference, position: position))
        }
      }
    }
  }
}
