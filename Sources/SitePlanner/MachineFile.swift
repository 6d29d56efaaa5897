/// A file of the site that programs read rather than people.
package enum MachineFile: Hashable, Sendable {
  case feed(FeedFormat, FeedSubject)
  /// How browsers search the site.
  case openSearch
  case projectsJSON
  case projectsCSV
  /// The site in short, for language models.
  case languageModels
  /// Of the project at an index of the site's projects; the same below.
  case codeMeta(Int)
  case badge(Int)
  /// What shields.io draws a badge from.
  case badgeEndpoint(Int)
}
