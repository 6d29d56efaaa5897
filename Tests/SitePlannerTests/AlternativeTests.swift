import SiteModel
import SitePlanner
import Testing

@Suite struct AlternativeTests {
  @Test func projectsThatReplaceOneProductKnowEachOther() {
    var builder = SiteBuilder()
    builder.project("a") { $0.alternativeTo = ["Big Suite"] }
    builder.project("b") { $0.alternativeTo = ["big-suite", "Other"] }
    builder.project("c")

    let projects = builder.plan().value.projects

    #expect(projects[0].alternatives == [Alternative(product: "Big Suite", others: [1])])
    #expect(
      projects[1].alternatives == [
        Alternative(product: "big-suite", others: [0]), Alternative(product: "Other"),
      ])
    #expect(projects[2].alternatives.isEmpty)
  }

  @Test(arguments: ["GitLab Server", "gitlab", "gl"])
  func aProductMayBeAProjectOfTheSite(name: String) {
    var builder = SiteBuilder()
    builder.project("gitlab", title: "GitLab Server", aliases: ["gl"])
    builder.project("forge") { $0.alternativeTo = [name] }

    let projects = builder.plan().value.projects

    #expect(projects[1].alternatives.map(\.project) == [0])
    #expect(projects[0].replacements == [1])
  }

  @Test func noProjectReplacesItself() {
    var builder = SiteBuilder()
    builder.project("a", title: "A") { $0.alternativeTo = ["A"] }

    let project = builder.plan().value.projects[0]

    #expect(project.alternatives == [Alternative(product: "A")])
    #expect(project.replacements.isEmpty)
  }

  @Test func ofManyOnlySixAreShownAndEachIsShownBySome() {
    var builder = SiteBuilder()
    for number in 0..<40 {
      builder.project("p\(number)") { $0.alternativeTo = ["Excel", "Excel"] }
    }

    let others = builder.plan().value.projects.map { $0.alternatives[0].others }

    #expect(others.allSatisfy { $0.count == 6 })
    #expect(others.enumerated().allSatisfy { !$1.contains($0) })
    #expect(Set(others.joined()).count == 40)
  }

  @Test func tellsGivenFromComputedNeighbours() {
    var builder = SiteBuilder()
    for number in 0..<4 { builder.project("p\(number)", tags: ["t"]) }
    builder.site.projects[0].related = [Located("p3", at: builder.site.projects[0].source.slugSpan)]

    let relations = builder.plan().value.projects

    #expect(relations[0].related == [3, 1, 2])
    #expect(relations.map(\.relatedGiven) == [1, 0, 0, 0])
  }
}
