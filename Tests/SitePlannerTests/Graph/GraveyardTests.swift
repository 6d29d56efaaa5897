import SiteModel
import SitePlanner
import Testing

@Suite struct GraveyardTests {
  /// `a > b, c` for each that has ended; `named` behind what authors say.
  private func graves(_ builder: SiteBuilder) -> [String] {
    let plan = builder.plan().value
    let title = { (index: Int) in plan.site.projects[index].source.title }
    return plan.graph.graveyard.list.members.map { index in
      let successors = plan.graph.graveyard.successors[index]
      let names = successors?.projects.map(title).joined(separator: ", ") ?? "nothing"
      return "\(title(index)) > \(names)\(successors?.areNamed == true ? " (named)" : "")"
    }
  }

  @Test func keepsWhatHasEndedByTitle() {
    var builder = SiteBuilder()
    for (name, status) in [
      ("z", ProjectStatus.moved), ("b", .unsupported), ("a", .abandoned), ("c", .inactive),
      ("d", .suspended),
    ] {
      builder.project(name) { $0.status = status }
    }

    #expect(graves(builder) == ["a > nothing", "b > nothing", "z > nothing"])
  }

  @Test func namesWhatItsAuthorNamesAndWhatCallsItselfAnAlternative() {
    var builder = SiteBuilder()
    builder.project("dead", title: "Dead Thing") {
      $0.status = .abandoned
      $0.category = "Tools"
      $0.related = ["given", "gone"].map { Located($0, at: .init(file: "f", line: 1)) }
    }
    builder.project("given")
    builder.project("gone") { $0.status = .unsupported }
    builder.project("heir") { $0.alternativeTo = ["dead thing"] }
    builder.project("near") { $0.category = "Tools" }

    #expect(graves(builder).first == "Dead Thing > given, heir (named)")
  }

  @Test func fallsBackOnTheLivingOfItsCategory() {
    var builder = SiteBuilder()
    builder.project("dead", tags: ["t"]) {
      $0.status = .abandoned
      $0.category = "Tools"
    }
    builder.project("near") { $0.category = "Tools" }
    builder.project("gone") {
      $0.category = "Tools"
      $0.status = .moved
    }
    builder.project("elsewhere", tags: ["t"]) { $0.category = "Games" }

    #expect(graves(builder).first == "dead > near")
  }

  @Test func namesASuccessorThatCarriesItOnOnlyOnce() {
    var builder = SiteBuilder()
    builder.project("dead") {
      $0.status = .moved
      $0.movedTo = Located("heir", at: .init(file: "f", line: 1))
      $0.related = [Located("heir", at: .init(file: "f", line: 1))]
    }
    builder.project("heir")

    #expect(graves(builder) == ["dead > nothing"])
  }

  @Test func isNotThereWhereEverythingLives() {
    var builder = SiteBuilder()
    builder.project("a")

    #expect(!builder.plan().value.urls.contains("/graveyard/"))
  }
}
