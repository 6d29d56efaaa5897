/// What the rest of the site has to do with one project.
package struct ProjectRelations: Hashable, Sendable {
  package var url: String
  package var links: [LinkTarget]
  /// Articles that name it, newest first, with the sentence of the first mention.
  package var mentions: [Mention]
  /// Given ones first, then computed ones, at most six.
  package var related: [Int]
  /// How many of `related` its own page names; the others were found by what they have in common.
  package var relatedGiven: Int
  /// The products it can replace, in the order of its page.
  package var alternatives: [Alternative]
  /// Projects that say they can replace it, at most six.
  package var replacements: [Int]
  package var partOf: Int?
  package var parts: [Int]
  package var forkOf: Int?
  package var forks: [Int]
  /// Where it moved, when that is a project of this site.
  package var movedTo: Int?
  package var terms: [TermReference]
  package var logo: LinkTarget?
  package var logoDark: LinkTarget?
  package var screenshots: [LinkTarget]

  package init(
    url: String, links: [LinkTarget] = [], mentions: [Mention] = [], related: [Int] = [],
    relatedGiven: Int = 0, alternatives: [Alternative] = [], replacements: [Int] = [],
    partOf: Int? = nil, parts: [Int] = [], forkOf: Int? = nil, forks: [Int] = [],
    movedTo: Int? = nil, terms: [TermReference] = [], logo: LinkTarget? = nil,
    logoDark: LinkTarget? = nil, screenshots: [LinkTarget] = []
  ) {
    self.url = url
    self.links = links
    self.mentions = mentions
    self.related = related
    self.relatedGiven = relatedGiven
    self.alternatives = alternatives
    self.replacements = replacements
    self.partOf = partOf
    self.parts = parts
    self.forkOf = forkOf
    self.forks = forks
    self.movedTo = movedTo
    self.terms = terms
    self.logo = logo
    self.logoDark = logoDark
    self.screenshots = screenshots
  }
}
