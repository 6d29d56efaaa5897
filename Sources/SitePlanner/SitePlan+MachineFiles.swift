import SiteModel

extension SitePlan {
  /// One file for programs, and where it lies.
  package struct PlacedMachineFile: Hashable, Sendable {
    /// Relative to the output folder, not percent-encoded.
    package var path: String
    package var file: MachineFile
  }

  /// Every file for programs: a handful for the site, one for each term, three for each project.
  ///
  /// - Complexity: O(*projects* + *terms*).
  package var machineFiles: [PlacedMachineFile] {
    var files = siteMachineFiles
    for (taxonomy, one) in taxonomies.enumerated() {
      for (term, entry) in one.terms.enumerated() {
        files += Self.machineFiles(
          ofTerm: TermReference(taxonomy: taxonomy, term: term), in: Self.folder(of: entry.url))
      }
    }
    for (index, project) in projects.enumerated() {
      files += Self.machineFiles(ofProject: index, in: Self.folder(of: project.url))
    }
    return files
  }

  /// The files for programs that are made of the site as a whole.
  var siteMachineFiles: [PlacedMachineFile] {
    var files: [PlacedMachineFile] = []
    for subject in [FeedSubject.site, .articles, .projects] where hasFeed(of: subject) {
      files += subject.formats.map {
        .init(path: String(feedURL($0, of: subject).dropFirst()), file: .feed($0, subject))
      }
    }
    if hasPage(at: Self.searchURL) {
      files.append(.init(path: "opensearch.xml", file: .openSearch))
    }
    if !site.projects.isEmpty {
      files.append(.init(path: "projects.json", file: .projectsJSON))
      files.append(.init(path: "projects.csv", file: .projectsCSV))
    }
    // People write one by hand: theirs stands.
    if !site.assets.contains(where: { $0.outputPath == Self.languageModelsPath }) {
      files.append(.init(path: Self.languageModelsPath, file: .languageModels))
    }
    return files
  }

  static func machineFiles(
    ofTerm term: TermReference, in folder: String
  ) -> [PlacedMachineFile] {
    [.init(path: folder + FeedFormat.atom.fileName, file: .feed(.atom, .term(term)))]
  }

  static func machineFiles(
    ofProject index: Int, in folder: String
  ) -> [PlacedMachineFile] {
    [
      .init(path: folder + "badge.json", file: .badgeEndpoint(index)),
      .init(path: folder + "badge.svg", file: .badge(index)),
      .init(path: folder + "codemeta.json", file: .codeMeta(index)),
    ]
  }

  /// `projects/whisper/` for `/projects/whisper/`, decoded.
  static func folder(of url: String) -> String {
    String(OutputPaths.file(of: url).dropLast("index.html".utf8.count))
  }

  /// Of the site in short, in the output.
  package static let languageModelsPath = "llms.txt"

  /// Whether there is anything to put into it: every term has something.
  package func hasFeed(of subject: FeedSubject) -> Bool {
    switch subject {
    case .site: !newestArticles.isEmpty || !newestProjects.isEmpty
    case .articles: !newestArticles.isEmpty
    case .projects: !newestProjects.isEmpty
    case .term: true
    }
  }

  /// Site-absolute, percent-encoded.
  package func feedURL(_ format: FeedFormat, of subject: FeedSubject) -> String {
    let folder =
      switch subject {
      case .site: "/"
      case .articles: "/articles/"
      case .projects: "/projects/"
      case .term(let reference): taxonomies[reference.taxonomy].terms[reference.term].url
      }
    return folder + format.fileName
  }

  /// - Complexity: O(log *pages*).
  package func hasPage(at url: String) -> Bool {
    let index = pages.partitioningIndex { $0.url >= url }
    return index < pages.count && pages[index].url == url
  }
}
