import SiteModel

/// From an article or a project to its terms, and to its place in each term's list.
struct TermIndex {
  struct Membership {
    var reference: TermReference
    /// Of the article or project in the term's list.
    var position: Int
  }

  /// The memberships of all articles, or of all projects, one after the other in one array.
  struct Memberships {
    /// Where those of each begin, and where the last end.
    private let starts: [Int]
    private let all: [Membership]

    init(_ taxonomies: [Taxonomy], count: Int, members: (Taxonomy.Term) -> [Int]) {
      let lists = taxonomies.map { $0.terms.map(members) }
      var starts = [Int](repeating: 0, count: count + 1)
      for list in lists.joined() {
        for member in list { starts[member + 1] += 1 }
      }
      for index in 0..<count { starts[index + 1] += starts[index] }
      let none = Membership(reference: TermReference(taxonomy: 0, term: 0), position: 0)
      var all = [Membership](repeating: none, count: starts[count])
      var next = starts
      for (taxonomy, terms) in lists.enumerated() {
        for (term, list) in terms.enumerated() {
          let reference = TermReference(taxonomy: taxonomy, term: term)
          for (position, member) in list.enumerated() {
            all[next[member]] = Membership(reference: reference, position: position)
            next[member] += 1
          }
        }
      }
      self.starts = starts
      self.all = all
    }

    subscript(index: Int) -> ArraySlice<Membership> { all[starts[index]..<starts[index + 1]] }
  }

  let articles: Memberships
  let projects: Memberships

  init(_ taxonomies: [Taxonomy], site: Site) {
    articles = Memberships(taxonomies, count: site.articles.count) { $0.articles }
    projects = Memberships(taxonomies, count: site.projects.count) { $0.projects }
  }
}
