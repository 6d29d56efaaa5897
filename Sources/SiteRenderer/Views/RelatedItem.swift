import SiteModel
import SitePlanner
import Templates

/// A project beside another, and why it stands there.
struct RelatedItem: Sendable {
  /// How many topics are named at most.
  static let topicLimit = 3

  var shell: SiteShell
  /// The one whose page it is.
  var project: Int
  var other: Int
  /// Whether the page itself names it.
  var isGiven: Bool

  static let view = View<RelatedItem>("related project") { fields in
    fields.shared(.record("project", ProjectItem.view.shape, "The other project.")) {
      $0.shell.projectCards[$0.other]
    }
    fields.text("related_reason", "Why it is here: what both have in common, in words.") {
      $0.reason
    }
    fields.bool("given", "Whether the project's own page names it; the others are found.") {
      $0.isGiven
    }
  }

  var reason: String {
    let shared = [
      phrase("about", shared(.tags), limit: Self.topicLimit),
      phrase("in", shared(.categories), limit: 1),
      phrase("written in", shared(.languages), limit: Self.topicLimit),
    ].compactMap(\.self)
    if isGiven { return "Named by the people who look after this page" }
    return shared.isEmpty ? "" : "Also \(shared.joined(separator: ", "))"
  }

  /// The labels of the terms that both have.
  private func shared(_ kind: Taxonomy.Kind) -> [String] {
    let catalogue = shell.catalogue
    let others = Set(catalogue.references(catalogue.plan.projects[other].terms, of: kind))
    return catalogue.references(catalogue.plan.projects[project].terms, of: kind)
      .filter(others.contains).map { catalogue.term($0).label }
  }

  private func phrase(_ word: String, _ names: [String], limit: Int) -> String? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(limit)
    if names.count > limit { return "\(word) \(shown.joined(separator: ", ")) and more" }
    guard let last = shown.last, shown.count > 1 else { return "\(word) \(names[0])" }
    return "\(word) \(shown.dropLast().joined(separator: ", ")) and \(last)"
  }
}
