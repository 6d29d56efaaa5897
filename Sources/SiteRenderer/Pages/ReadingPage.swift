import SitePlanner
import Templates

/// `reading`: one page of the way through all articles.
struct ReadingPage: Sendable {
  var frame: PageFrame
  var listing: Listing

  private var path: ReadingPath { frame.catalogue.plan.graph.reading }

  static func view(assets: Shape) -> View<ReadingPage> {
    View("reading page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.number("total", "How many articles the path has.") {
        $0.path.sections.members.count
      }
      fields.text("total_word", "`article` or `articles`, by that number.") {
        $0.path.sections.members.count == 1 ? "article" : "articles"
      }
      fields.text("duration", "What all of them take to read: `1 h 20 min`.") {
        ReadingSection.duration($0.path.totalMinutes)
      }
      fields.list("sections", of: ReadingSection.view, "The parts of the path on this page.") {
        $0.sections
      }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing)
      }
    }
  }

  private var sections: [ReadingSection] {
    path.sections.parts(ofPage: listing.number).map { part in
      let section = path.sections.sections[part.section]
      return ReadingSection(
        section: section, kind: path.kinds[part.section], minutes: path.minutes[part.section],
        isContinued: part.isContinued, url: section.url.map(frame.catalogue.path),
        articles: part.members.map {
          ReadingItem(shell: frame.shell, item: frame.catalogue.article($0))
        })
    }
  }
}
