import SiteModel
import Templates

/// How free a project is, in words.
struct OpennessWords: Sendable {
  var openness: Openness

  init(openness: Openness) { self.openness = openness }

  /// - Parameter word: As front matter writes it: `open-core`.
  init?(word: String) {
    guard let openness = Openness(rawValue: word.lowercased()) else { return nil }
    self.openness = openness
  }

  static let view = View<OpennessWords>("openness") { fields in
    fields.text("word", "As front matter writes it: `osi`, `open-core`, …") {
      $0.openness.rawValue
    }
    fields.text("title", "For people: `Open source`, `Open core`, …") { $0.title }
    fields.text("meaning", "What that allows, in a sentence.") { $0.meaning }
    fields.bool("open_source", "Whether its licence is approved by the OSI.") {
      $0.openness == .osi
    }
  }

  /// The record of each, made once.
  static let records: [Openness: Value] = Dictionary(
    uniqueKeysWithValues: Openness.allCases.map { ($0, view.value(OpennessWords(openness: $0))) })

  var title: String {
    switch openness {
    case .osi: "Open source"
    case .sourceAvailable: "Source available"
    case .openCore: "Open core"
    case .openWeights: "Open weights"
    case .proprietary: "Proprietary"
    case .undeclared: "Not declared"
    }
  }

  var meaning: String {
    switch openness {
    case .osi:
      "The licence is approved by the Open Source Initiative: anyone may use, study, change and share it."
    case .sourceAvailable:
      "The source can be read, but the licence limits what may be done with it."
    case .openCore: "The core is open source; some features come under another licence."
    case .openWeights:
      "The trained model can be downloaded; its licence sets limits on use that open source does not know."
    case .proprietary: "The licence keeps the usual rights of open source to the owner."
    case .undeclared: "The licence is not approved by the Open Source Initiative."
    }
  }
}
