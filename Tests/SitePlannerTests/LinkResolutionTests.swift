import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct LinkResolutionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var destination: String
    var kind: Link.Kind = .link
    var target: LinkTarget

    var testDescription: String { "\(kind) \(destination)" }
  }

  static let whisper = LinkTarget.page(url: "/projects/whisper/", fragment: "", title: "Whisper")

  static func page(_ url: String, _ fragment: String = "", _ title: String) -> LinkTarget {
    .page(url: url, fragment: fragment, title: title)
  }

  @Test(arguments: [
    Case(destination: "../projects/whisper.md", target: whisper),
    Case(destination: "../projects/whisper", target: whisper),
    Case(destination: "../projects/whisper/", target: whisper),
    Case(destination: "/projects/whisper/", target: whisper),
    Case(destination: "/projects/openai-whisper/", target: whisper),
    Case(destination: "/projects/whisper", target: whisper),
    Case(
      destination: "../projects/whisper.md#usage",
      target: page("/projects/whisper/", "#usage", "Whisper")),
    Case(
      destination: "../projects/whisper.md?q=1#usage",
      target: page("/projects/whisper/", "?q=1#usage", "Whisper")),
    Case(destination: "other.md", target: page("/articles/other/", "", "other")),
    Case(destination: "./other.md", target: page("/articles/other/", "", "other")),
    Case(destination: "#here", target: page("/articles/hello/", "#here", "hello")),
    Case(destination: "../docs/start.md", target: page("/docs/start/", "", "start")),
    Case(destination: "../index.md", target: page("/", "", "index")),
    Case(destination: "/projects/", target: page("/projects/", "", "/projects/")),
    Case(destination: "/tags/ai/", target: page("/tags/ai/", "", "/tags/ai/")),
    Case(destination: "whisper", kind: .wiki, target: whisper),
    Case(destination: "Whisper", kind: .wiki, target: whisper),
    Case(destination: "openai-whisper", kind: .wiki, target: whisper),
    Case(
      destination: "whisper#usage", kind: .wiki,
      target: page("/projects/whisper/", "#usage", "Whisper")),
    Case(
      destination: "picture one.png", kind: .image,
      target: .asset(
        url: "/articles/picture%20one.png", suffix: "", pixels: PixelSize(width: 2, height: 3))),
    Case(
      destination: "picture%20one.png", kind: .image,
      target: .asset(
        url: "/articles/picture%20one.png", suffix: "", pixels: PixelSize(width: 2, height: 3))),
    Case(
      destination: "/paper.pdf#page=2",
      target: .asset(url: "/paper.pdf", suffix: "#page=2", pixels: nil)),
  ])
  func leadsWhereTheAuthorPoints(_ example: Case) {
    let plan = Self.site(link: example).plan()

    #expect(plan.diagnostics == [])
    #expect(plan.value.articles[0].links == [example.target])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var destination: String
    var kind: Link.Kind = .link
    var code: DiagnosticCode
    /// Part of the message.
    var says: String

    var testDescription: String { "\(kind) \(destination)" }
  }

  @Test(arguments: [
    Mistake(
      destination: "../projects/wisper.md", code: .linkBroken,
      says: "did you mean '../projects/whisper.md'?"),
    Mistake(destination: "../projects/nowhere-at-all.md", code: .linkBroken, says: "nowhere"),
    Mistake(
      destination: "../projects/whisper.md#usgae", code: .linkAnchor,
      says: "did you mean 'usage'?"),
    Mistake(destination: "#there", code: .linkAnchor, says: "has no 'there'"),
    Mistake(destination: "../../README.md", code: .linkBroken, says: "leaves it"),
    Mistake(destination: "../../../../etc/passwd", code: .linkBroken, says: "leaves it"),
    Mistake(
      destination: "/projets/whisper/", code: .linkBroken,
      says: "did you mean '/projects/whisper/'?"),
    Mistake(destination: "a%zz.md", code: .linkBroken, says: "hexadecimal"),
    Mistake(destination: "secret.md", code: .linkDraft, says: "is a draft"),
    Mistake(destination: "tomorrow.md", code: .linkDraft, says: "not published before"),
    Mistake(
      destination: "whispr", kind: .wiki, code: .linkBroken, says: "did you mean 'whisper'?"),
    Mistake(destination: "secret", kind: .wiki, code: .linkDraft, says: "is a draft"),
    Mistake(
      destination: "picture-one.png", kind: .image, code: .imageMissing,
      says: "did you mean 'picture one.png'?"),
    Mistake(destination: "other.md", kind: .image, code: .imageMissing, says: "other.md"),
  ])
  func saysWhatIsWrong(_ example: Mistake) throws {
    let plan = Self.site(
      link: Case(destination: example.destination, kind: example.kind, target: .broken)
    ).plan()

    let diagnostic = try #require(plan.diagnostics.first)
    #expect(plan.diagnostics.count == 1)
    #expect(diagnostic.code == example.code)
    #expect(diagnostic.message.contains(example.says), "\(diagnostic.message)")
    #expect(diagnostic.span == SourceSpan(file: "content/articles/hello.md", line: 9))
  }

  @Test func aLinkToAPageThatFailedIsNotASecondMistake() {
    var builder = SiteBuilder()
    builder.article(
      "hello",
      links: [
        SiteBuilder.link("../projects/bad.md"), SiteBuilder.link("bad", kind: .wiki),
      ])
    builder.site.failed = ["content/projects/bad.md"]

    let plan = builder.plan()

    #expect(plan.diagnostics == [])
    #expect(plan.value.articles[0].links == [.broken, .broken])
  }

  @Test func manyBrokenLinksAreAllReported() {
    var builder = SiteBuilder()
    builder.article("hello", links: (0..<2000).map { SiteBuilder.link("x\($0).md", line: $0 + 1) })

    #expect(builder.plan().diagnostics.count == 2000)
  }

  @Test func anchorsAreFoundOnPagesWithVeryMany() {
    var builder = SiteBuilder()
    builder.article("hello", links: [SiteBuilder.link("#a150"), SiteBuilder.link("#top")])
    builder.site.articles[0].source.body.anchors = (0..<200).map { "a\($0)" }

    #expect(builder.faults() == [])
  }

  private static func site(link: Case) -> SiteBuilder {
    var builder = SiteBuilder()
    builder.article(
      "hello", tags: ["AI"], links: [SiteBuilder.link(link.destination, kind: link.kind)],
      anchors: ["here"])
    builder.article("other")
    builder.article("secret", draft: true)
    builder.article("tomorrow", date: "2030-01-01")
    builder.project("whisper", title: "Whisper", anchors: ["usage"], aliases: ["openai-whisper"])
    builder.page("/")
    builder.page("/docs/start/")
    builder.asset("articles/picture one.png", pixels: PixelSize(width: 2, height: 3))
    builder.asset("paper.pdf")
    return builder
  }
}
