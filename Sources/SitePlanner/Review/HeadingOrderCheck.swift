/// Headings that go down two levels at once: who jumps from one to the next loses the thread.
enum HeadingOrderCheck {
  static func findings(in pages: [ReviewedPage]) -> [Finding] {
    pages.flatMap { page in
      // The page's title is the heading of the first level.
      var above = 1
      return page.source.body.outline.compactMap { heading -> Finding? in
        defer { above = heading.level }
        guard heading.level > above + 1 else { return nil }
        return Finding(
          .headingSkipped,
          "headings go down one level at a time; '\(heading.text)' is of level \(heading.level) "
            + "below one of level \(above)", at: heading.span, of: page.subject)
      }
    }
  }
}
