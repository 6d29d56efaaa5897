import SitePlanner
import Templates

/// `ways-in`: one page of the projects that invite to take part, by language.
struct WaysInPage: Sendable {
  var frame: PageFrame
  var listing: Listing

  private var list: SectionedList { frame.catalogue.plan.graph.waysIn }

  static func view(assets: Shape) -> View<WaysInPage> {
    View("ways-in page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.number("total", "How many projects invite.") { $0.list.members.count }
      fields.text("total_word", "`project invites` or `projects invite`, by that number.") {
        $0.list.members.count == 1 ? "project invites" : "projects invite"
      }
      fields.list("languages", of: WaysInJump.view, "Where each language begins.") { $0.jumps }
      fields.list("sections", of: WaysInSection.view, "The languages of this page.") {
        $0.sections
      }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing)
      }
    }
  }

  private var jumps: [WaysInJump] {
    let sections = list.sections
    let largest = sections.indices
      .sorted { (sections[$1].members.count, $0) < (sections[$0].members.count, $1) }
      .prefix(WaysInJump.limit)
    return largest.sorted().map { index in
      let url = Listing.url(ofPage: list.page(ofSection: index), first: listing.first)
      return WaysInJump(section: sections[index], url: frame.catalogue.path(url))
    }
  }

  private var sections: [WaysInSection] {
    list.parts(ofPage: listing.number).map { part in
      let section = list.sections[part.section]
      return WaysInSection(
        section: section, isContinued: part.isContinued,
        url: section.url.map(frame.catalogue.path),
        projects: part.members.map { WayInProject(item: frame.catalogue.project($0)) })
    }
  }
}
