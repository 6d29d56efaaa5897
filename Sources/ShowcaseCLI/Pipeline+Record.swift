import CBuildID
import Diagnostics
import SiteLoader
import SiteModel
import SiteWriter

extension Pipeline {
  /// Of the program and of all that it was asked for: another key means another site.
  var buildKey: ContentHash {
    let options = [
      Environment.program, baseURL ?? "", planOptions.epoch.map { "\($0)" } ?? "",
      "\(planOptions.drafts) \(planOptions.future) \(planOptions.report)",
      "\(renderOptions.portable) \(share.number) \(share.count)",
    ]
    return ContentHash(of: Array(options.joined(separator: "\0").utf8))
  }

  /// The day for which articles wait.
  var waitingSince: ContentDate? { planOptions.future ? nil : planOptions.now }

  /// What is published, where the record of it is worth something to this run.
  func earlier(_ publication: Publication, _ survey: SourceSurvey) throws -> EarlierBuild? {
    guard let record = try publication.record(), record.key == buildKey else { return nil }
    return EarlierBuild(record: record, survey: survey)
  }

  /// Whether a run would do nothing: nothing of the site was touched, neither its sources nor what
  /// is published, and no article's day has come.
  func hasNothingToDo(_ earlier: EarlierBuild, _ publication: Publication) async throws -> Bool {
    let (record, survey) = (earlier.record, earlier.survey)
    guard let now = planOptions.now, let then = ContentDate(parsing: record.now), now >= then,
      record.folders == survey.folders
    else { return false }
    if let expires = record.expires {
      guard let expires = ContentDate(parsing: expires), expires > now else { return false }
    }
    let isSame = try await loader.isUnchanged(
      survey, since: record.sources, readAt: record.moment, jobs: jobs)
    return isSame ? try await publication.isIntact(jobs: jobs) : false
  }

  /// What the next run is told; nil where a source may have changed while it was read.
  ///
  /// - Parameters:
  ///   - before: The digest of the sources' survey from before the run, like `moment`.
  func record(
    of trace: BuildTrace?, pages: Int, diagnostics: [Diagnostic], surveyed before: ContentHash,
    readAt moment: Int64
  ) -> BuildRecord? {
    guard let trace, let now = planOptions.now else { return nil }
    let survey = loader.survey()
    guard survey.digest == before else { return nil }
    var sources: [SourceState] = []
    for file in survey.files {
      // What is neither read nor published, a stray file among the templates, says nothing.
      guard let contents = trace.contents(of: file.path) ?? loader.hash(of: file.path) else {
        return nil
      }
      // A page is hashed as it was read. Of a picture only the head was; it must not be younger.
      let isPage = file.path.hasSuffix(".md")
      guard isPage || file.stamp.isOlder(than: moment) else { return nil }
      sources.append(SourceState(path: file.path, stamp: file.stamp, contents: contents))
    }
    let indexes = Dictionary(
      sources.indices.map { (sources[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
    return BuildRecord(
      key: buildKey, moment: moment, now: "\(now)", expires: trace.expires.map { "\($0)" },
      folders: survey.folders, sources: sources, pages: pages,
      diagnostics: diagnostics, shape: trace.shape,
      outputs: trace.outputs { path, texts in
        BuildRecord.Output(path: path, texts: texts.compactMap { indexes[$0] })
      }.sorted { $0.path < $1.path })
  }
}

extension Environment {
  /// Which program this is: what its linker made of all its bytes, or else the hash of its file,
  /// since a revision does not tell of changes that nobody committed, and a file's times are others
  /// on the next machine.
  static let program: String = {
    var id = [UInt8](repeating: 0, count: 64)
    let length = showcase_build_id(&id, id.count)
    guard length >= 16 else { return ProgramFile.hash(of: executable).map { "\($0)" } ?? "" }
    return "\(ContentHash(of: id[..<length]))"
  }()
}
