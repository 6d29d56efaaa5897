import SiteLoader
import SiteModel
import SiteWriter

/// What was published before, and what the sources look like now.
struct EarlierBuild: Sendable {
  var record: BuildRecord
  var survey: SourceSurvey
}

/// Which files of an earlier build are what would be made now.
struct KnownOutputs: Sendable {
  /// Source paths whose text a file holds, by output path.
  let texts: [String: [String]]
  /// Paths of sources whose contents differ.
  private let changed: Set<String>
  /// Sources that nobody touched, by path.
  private let untouched: [String: ContentHash]

  /// Nil where pages may have to say something else.
  init?(_ earlier: EarlierBuild, _ trace: BuildTrace) {
    let record = earlier.record
    guard record.shape == trace.shape else { return nil }
    texts = Dictionary(
      record.outputs.map { ($0.path, $0.texts.map { record.sources[$0].path }) },
      uniquingKeysWith: { first, _ in first })
    changed = Set(
      record.sources.filter { trace.contents(of: $0.path) != $0.contents }.map(\.path))
    let stamps = Dictionary(
      earlier.survey.files.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
    let same = record.sources.filter {
      stamps[$0.path] == $0.stamp && $0.stamp.isOlder(than: record.moment)
    }
    untouched = Dictionary(
      same.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether what is published under `path` is what would be made.
  func isCurrent(_ path: String) -> Bool {
    guard let texts = texts[path] else { return false }
    return changed.isDisjoint(with: texts)
  }

  /// The hash of a file that is as it was; nil for any other.
  func contents(ofUntouched path: String) -> ContentHash? { untouched[path] }
}
