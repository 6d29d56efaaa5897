package import Diagnostics
package import SiteModel

/// A plan, and what it was made of: most edits change a text and nothing that a plan depends on.
package struct PlanRevision: Sendable {
  private let site: Site
  private let options: PlanOptions
  package let plan: Checked<SitePlan>

  package init(of site: Site, options: PlanOptions) {
    self.site = site
    self.options = options
    plan = SitePlanner.plan(site, options: options)
  }

  private init(of site: Site, options: PlanOptions, plan: Checked<SitePlan>) {
    self.site = site
    self.options = options
    self.plan = plan
  }

  /// The plan of `next`: this one with other texts where that is all that differs, else a new one.
  ///
  /// - Complexity: O(*pages*) to compare, with nothing but a few pointers for a page that was not
  ///   read again.
  package func next(_ next: Site) -> PlanRevision {
    // A report tells of the texts.
    guard !options.report, isPlanned(as: next) else {
      return PlanRevision(of: next, options: options)
    }
    var plan = plan
    let settings = plan.value.site.settings
    plan.value.site = Visibility(next, options: options).site
    // Their links are resolved.
    plan.value.site.settings = settings
    return PlanRevision(of: next, options: options, plan: plan)
  }

  private func isPlanned(as next: Site) -> Bool {
    var (before, after) = (site, next)
    guard Self.same(site.articles, next.articles, \.source, isPlanned),
      Self.same(site.projects, next.projects, \.source, isPlanned),
      Self.same(site.pages, next.pages, \.source, isPlanned)
    else { return false }
    (before.articles, before.projects, before.pages) = ([], [], [])
    (after.articles, after.projects, after.pages) = ([], [], [])
    return before == after
  }

  private static func same<Page: Equatable>(
    _ before: [Page], _ after: [Page], _ source: WritableKeyPath<Page, PageSource>,
    _ isPlanned: (PageSource, PageSource) -> Bool
  ) -> Bool {
    before.count == after.count
      && zip(before, after).allSatisfy { one, other in
        if one == other { return true }
        guard isPlanned(one[keyPath: source], other[keyPath: source]) else { return false }
        var one = one
        one[keyPath: source] = other[keyPath: source]
        return one == other
      }
  }

  /// Whether a page whose source was `before` is planned as one with `after`.
  private func isPlanned(_ before: PageSource, _ after: PageSource) -> Bool {
    var one = before
    one.body = after.body
    guard one == after, before.body.isPlanned(as: after.body) else { return false }
    // What was found in this file has a place that may be another now.
    let file = after.file.path
    return !plan.diagnostics.contains {
      $0.span.file == file || $0.notes.contains { $0.span.file == file }
    }
  }
}

extension Body {
  /// Whether nothing that a plan is made of differs: what a link says of its place does not count.
  fileprivate func isPlanned(as other: Body) -> Bool {
    let (links, others) = (links, other.links)
    return anchors == other.anchors && readingMinutes == other.readingMinutes
      && links.count == others.count
      && zip(links, others).allSatisfy {
        ($0.kind, $0.destination, $0.sentence) == ($1.kind, $1.destination, $1.sentence)
      }
  }
}
