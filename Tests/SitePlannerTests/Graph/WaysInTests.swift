import SiteModel
import SitePlanner
import Testing

@Suite struct WaysInTests {
  private func project(
    _ builder: inout SiteBuilder, _ name: String, title: String? = nil, languages: [String],
    status: ProjectStatus = .active, kind: ProjectLink.Kind = .chat
  ) {
    builder.project(name, title: title) {
      $0.languages = languages
      $0.status = status
      $0.links = [ProjectLink(kind: kind, url: "https://example.org/")]
    }
  }

  private func sections(_ builder: SiteBuilder) -> [String] {
    let plan = builder.plan().value
    return plan.graph.waysIn.sections.map { section in
      let names = section.members.map { plan.site.projects[$0].source.title }
      return "\(section.name): \(names.joined(separator: ", "))"
    }
  }

  @Test func groupsByTheFirstLanguageThoseWithoutOneLast() {
    var builder = SiteBuilder()
    project(&builder, "a", title: "Zebra", languages: ["Swift", "C"])
    project(&builder, "b", title: "apple", languages: ["swift"])
    project(&builder, "c", languages: [])
    project(&builder, "d", languages: ["C++"])
    project(&builder, "e", languages: ["C"])

    #expect(sections(builder) == ["C: e", "C++: d", "swift: apple, Zebra", ": c"])
  }

  @Test(arguments: ProjectLink.Kind.allCases)
  func takesTheLinksThatInviteAndNoOthers(kind: ProjectLink.Kind) {
    var builder = SiteBuilder()
    project(&builder, "a", languages: ["C"], kind: kind)

    #expect(sections(builder).isEmpty == !WaysIn.kinds.contains(kind))
  }

  @Test func countsMoneyAsAWayIn() {
    var builder = SiteBuilder()
    builder.project("a") { $0.funding = ["https://example.org/give"] }

    #expect(sections(builder) == [": a"])
  }

  @Test(arguments: ProjectStatus.allCases)
  func sendsNobodyToAProjectThatHasEnded(status: ProjectStatus) {
    var builder = SiteBuilder()
    project(&builder, "a", languages: ["C"], status: status)

    #expect(sections(builder).isEmpty == status.hasEnded)
  }

  @Test func leadsToTheLanguagesPage() throws {
    var builder = SiteBuilder()
    project(&builder, "a", languages: ["C++"])
    let plan = builder.plan().value

    let url = try #require(plan.graph.waysIn.sections.first?.url)
    #expect(plan.urls.contains(url))
  }

  @Test func isCutIntoPagesOfAHundred() {
    var builder = SiteBuilder()
    for number in 0..<230 {
      project(&builder, "p\(number)", languages: [number < 120 ? "C" : "Swift"])
    }

    let urls = builder.plan().value.urls.filter { $0.hasPrefix("/ways-in/") }

    #expect(urls == ["/ways-in/", "/ways-in/page/2/", "/ways-in/page/3/"])
  }
}
