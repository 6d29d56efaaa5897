import SiteModel
import Templates

/// A project's status in words that need no explanation.
struct StatusWords: Sendable {
  var status: ProjectStatus

  init(_ status: ProjectStatus) { self.status = status }

  /// - Parameter word: As front matter writes it: `wip`.
  init?(word: String) {
    guard let status = ProjectStatus(rawValue: word.lowercased()) else { return nil }
    self.status = status
  }

  static let view = View<StatusWords>("status") { fields in
    fields.text("word", "As front matter writes it: `active`, `wip`, …") { $0.status.rawValue }
    fields.text("title", "For people: `Active`, `Work in progress`, …") { $0.title }
    fields.text("meaning", "What to expect of such a project, in a sentence.") { $0.meaning }
    fields.bool("ended", "Whether nobody develops it here any more.") { $0.hasEnded }
    fields.bool("active", "Whether it is developed and usable.") { $0.status == .active }
  }

  /// The record of each, made once.
  static let records: [ProjectStatus: Value] = Dictionary(
    uniqueKeysWithValues: ProjectStatus.allCases.map { ($0, view.value(StatusWords($0))) })

  var title: String {
    switch status {
    case .active: "Active"
    case .wip: "Work in progress"
    case .concept: "Concept"
    case .suspended: "Suspended"
    case .inactive: "Inactive"
    case .unsupported: "Unsupported"
    case .moved: "Moved"
    case .abandoned: "Abandoned"
    }
  }

  var meaning: String {
    switch status {
    case .active: "Usable today and developed further."
    case .wip: "Under development; no stable release to build on yet."
    case .concept: "An idea or a proof of one, not meant for use."
    case .suspended: "Never finished; work has stopped for now and may go on."
    case .inactive: "Finished and usable; no longer developed, but still looked after."
    case .unsupported:
      "Finished and usable; nobody looks after it, and a new maintainer may be welcome."
    case .moved: "Carried on at another place; use that one."
    case .abandoned: "Never finished, and nobody is expected to take it up."
    }
  }

  var hasEnded: Bool { status.hasEnded }
}
