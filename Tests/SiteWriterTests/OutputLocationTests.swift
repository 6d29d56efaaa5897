import Diagnostics
import Glibc
import SiteWriter
import Testing

@Suite struct OutputLocationTests {
  let sandbox = Sandbox()

  @Test(arguments: [
    (".", "the output must be a folder of its own; '.' is the site's folder"),
    ("", "the output must be a folder of its own; '' is the site's folder"),
    ("public/..", "the output must be a folder of its own; 'public/..' is the site's folder"),
    ("..", "the output may not hold the site; '..' lies above it"),
    ("/", "the output may not hold the site; '/' lies above it"),
    ("content", "the output may not lie in the site's sources; 'content' is in 'content'"),
    (
      "./content//x/",
      "the output may not lie in the site's sources; './content//x/' is in 'content'"
    ),
    (
      "templates/public",
      "the output may not lie in the site's sources; 'templates/public' is in 'templates'"
    ),
    ("link", "the output must be a folder; 'link' is a symbolic link"),
    ("file", "the output must be a folder; 'file' is a file"),
    (".git/x", "the output must be a folder of its own; '.git/x' belongs to Git"),
    (
      ".showcase/x",
      "the output must be a folder of its own; '.showcase/x' is where Showcase keeps its state"
    ),
    ("into/x", "the output may not lie in the site's sources; 'into/x' is in 'content'"),
  ])
  func refusesFoldersThatAreNotItsOwn(_ output: String, _ message: String) throws {
    symlink("public", "\(sandbox.site)/link")
    symlink("content", "\(sandbox.site)/into")
    Sandbox.write("\(sandbox.site)/file", "")
    Sandbox.write("\(sandbox.site)/content/site.yml", "")
    let before = Sandbox.traces(of: sandbox.site)
    let location = OutputLocation(site: sandbox.site, output: output)

    let refusal = try #require(location.refusal())
    #expect(refusal.message == message)
    #expect(refusal.code == .outputRefused && refusal.severity == .error)
    #expect(throws: OutputRefusal.self) { try Publication.begin(at: location) }
    #expect(throws: OutputRefusal.self) { try OutputComparison(with: location) }
    #expect(throws: OutputRefusal.self) { try Publication.removeEverything(at: location) }
    #expect(Sandbox.traces(of: sandbox.site) == before)
  }

  @Test func refusesAFolderThatHoldsLinkedSources() {
    Sandbox.makeFolder("\(sandbox.root)/shared/content")
    rmdir("\(sandbox.site)/content")
    symlink("\(sandbox.root)/shared/content", "\(sandbox.site)/content")

    let location = OutputLocation(site: sandbox.site, output: "\(sandbox.root)/shared")

    #expect(
      location.refusal()?.message
        == "the output may not hold the site's sources; '\(sandbox.root)/shared' holds 'content'")
  }

  @Test func refusesAStateFolderThatIsALink() {
    symlink("/tmp", "\(sandbox.site)/.showcase")

    #expect(sandbox.location.refusal()?.message.hasSuffix("/.showcase' is something else") == true)
  }

  @Test(arguments: ["public", "build/site", "contents", "a/../b", "templates2", ".hidden"])
  func acceptsFoldersOfItsOwn(output: String) {
    #expect(OutputLocation(site: sandbox.site, output: output).refusal() == nil)
  }

  @Test func keepsItsStateInTheSiteOrBesideTheOutput() throws {
    let inside = OutputLocation(site: sandbox.site, output: "build/site")
    let outside = OutputLocation(site: sandbox.site, output: "\(sandbox.root)/www/site")

    #expect(inside.state == "\(sandbox.site)/.showcase")
    #expect(outside.state == "\(sandbox.root)/www/.site.showcase")
    let publication = try Publication.begin(at: outside)
    try publication.put("a/b", [65])
    _ = try publication.commit()
    #expect(Sandbox.contents(of: "\(sandbox.root)/www/site") == ["a/b": "A"])
    #expect(access("\(sandbox.site)/.showcase", F_OK) != 0)
  }

  @Test func linksAboveTheOutputAreFollowedOnce() {
    symlink(sandbox.site, "\(sandbox.root)/alias")
    let location = OutputLocation(site: "\(sandbox.root)/alias", output: "public")

    #expect(location.output == sandbox.output)
    #expect(location == OutputLocation(site: sandbox.site))
  }
}
