import Diagnostics
import Markdown
import SiteModel
import SitePlanner
import Testing

@testable import SiteRenderer

@Suite struct FragmentFillerTests {
  private func fill(
    _ html: String, _ slots: [Fragment.Slot], _ kind: Link.Kind, _ target: LinkTarget,
    root: String = "../", portable: Bool = false
  ) -> String {
    let link = Link(
      kind: kind, destination: "dest & more", sentence: "", span: SourceSpan(file: "a.md"))
    let filler = FragmentFiller(
      links: [link], targets: [target], page: "/here/",
      form: AddressForm(root: root, portable: portable))
    return String(
      decoding: filler.fill(Fragment(html: Array(html.utf8), slots: slots)), as: UTF8.self)
  }

  private func slot(_ offset: Int, _ part: Fragment.Slot.Part) -> Fragment.Slot {
    Fragment.Slot(offset: offset, link: 0, part: part)
  }

  @Test func fillsInWhereALinkLeads() {
    let target = LinkTarget.page(url: "/a/?x&y", fragment: "#f", title: "A")

    #expect(
      fill("<a>t</a>", [slot(2, .attributes)], .link, target)
        == "<a href=\"../a/?x&amp;y#f\">t</a>")
  }

  @Test func keepsOnlyTheFragmentOfALinkToThePageItself() {
    let target = LinkTarget.page(url: "/here/", fragment: "#f", title: "")

    #expect(fill("<a>", [slot(2, .attributes)], .link, target) == "<a href=\"#f\">")
    #expect(
      fill("<a>", [slot(2, .attributes)], .link, target, root: "https://e.org/")
        == "<a href=\"https://e.org/here/#f\">")
  }

  @Test func namesTheIndexPageInThePortableForm() {
    let target = LinkTarget.page(url: "/a/", fragment: "#f", title: "")

    #expect(
      fill("<a>", [slot(2, .attributes)], .link, target, portable: true)
        == "<a href=\"../a/index.html#f\">")
  }

  @Test func givesPicturesTheirSize() {
    let target = LinkTarget.asset(
      url: "/p%20q.png", suffix: "", pixels: PixelSize(width: 30, height: 20))

    #expect(
      fill("<img alt=\"\">", [slot(4, .attributes)], .image, target)
        == "<img src=\"../p%20q.png\" width=\"30\" height=\"20\" alt=\"\">")
    #expect(
      fill("<img alt=\"\">", [slot(4, .address)], .image, target)
        == "<img src=\"../p%20q.png\" alt=\"\">")
    #expect(
      fill("<source>", [slot(7, .sourceSet)], .image, target) == "<source srcset=\"../p%20q.png\">")
  }

  @Test func givesAFileItsSuffix() {
    let target = LinkTarget.asset(url: "/f.pdf", suffix: "#page=2", pixels: nil)

    #expect(
      fill("<a>", [slot(2, .attributes)], .link, target) == "<a href=\"../f.pdf#page=2\">")
  }

  @Test func writesThePagesTitleForAWikiLink() {
    let target = LinkTarget.page(url: "/a/", fragment: "", title: "A < B")

    #expect(
      fill("<a></a>", [slot(2, .attributes), slot(3, .label)], .wiki, target)
        == "<a href=\"../a/\">A &lt; B</a>")
  }

  @Test func leavesABrokenLinkWithoutADestination() {
    #expect(
      fill("<a></a>", [slot(2, .attributes), slot(3, .label)], .wiki, .broken)
        == "<a>dest &amp; more</a>")
  }
}
