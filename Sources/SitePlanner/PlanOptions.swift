package import SiteModel

/// What the caller knows and the sources do not: the day, and what else to show.
package struct PlanOptions: Sendable {
  /// Articles after this instant are not published yet; nil publishes them all.
  package var now: ContentDate?
  package var drafts: Bool
  package var future: Bool
  /// The date that stands for "last changed" in the output, from `SOURCE_DATE_EPOCH`; nil takes the
  /// newest date of the content.
  package var epoch: ContentDate?
  /// Whether there is a page of what a person should look at.
  package var report: Bool

  package init(
    now: ContentDate?, drafts: Bool = false, future: Bool = false, epoch: ContentDate? = nil,
    report: Bool = false
  ) {
    self.now = now
    self.drafts = drafts
    self.future = future
    self.epoch = epoch
    self.report = report
  }
}
