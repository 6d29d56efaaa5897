import SiteModel
import Testing

@Suite struct RepositoryTests {
  @Test(arguments: [
    "openai/whisper", "/openai/whisper", "openai/whisper/", "/openai/whisper//",
    "https://github.com/openai/whisper", "http://github.com/openai/whisper",
    "HTTPS://GitHub.com/openai/whisper", "https://www.github.com/openai/whisper/",
    "https://github.com/openai/whisper.git", "git+https://github.com/openai/whisper.git",
    "git://github.com/openai/whisper.git", "git@github.com:openai/whisper.git",
    "ssh://git@github.com/openai/whisper.git", "ssh://git@github.com:22/openai/whisper",
    "git+ssh://git@github.com/openai/whisper.git", "github.com/openai/whisper",
    "www.github.com/openai/whisper", "github:openai/whisper", "openai/whisper/tree/main",
    "https://github.com/openai/whisper/tree/main/whisper", "https://github.com:443/openai/whisper",
    "https://github.com/openai/whisper/issues?q=is%3Aopen", "https://github.com/openai/whisper#use",
    "https://user:secret@github.com/openai/whisper", "https://github.com//openai//whisper",
  ])
  func readsOneRepositoryInEveryWay(_ text: String) throws {
    let repository = try #require(Repository(parsing: text))

    #expect(repository.url == "https://github.com/openai/whisper")
    #expect(repository.host == "github.com")
    #expect(repository.path == "openai/whisper")
    #expect(repository.name == "whisper")
    #expect(repository.display == "openai/whisper")
    #expect(!repository.isOrganisation)
  }

  @Test(arguments: [
    "pytorch", "@pytorch", "/pytorch", "pytorch/", "https://github.com/pytorch",
    "https://github.com/pytorch/", "github.com/pytorch", "https://github.com/orgs/pytorch",
    "https://github.com/orgs/pytorch/repositories",
  ])
  func readsABareOrganisation(_ text: String) throws {
    let repository = try #require(Repository(parsing: text))

    #expect(repository.url == "https://github.com/pytorch")
    #expect(repository.isOrganisation)
  }

  @Test(arguments: [
    ("https://gitlab.com/gitlab-org/gitlab", "https://gitlab.com/gitlab-org/gitlab", Forge.gitlab),
    (
      "https://gitlab.com/group/sub/deep/name/-/tree/main/x",
      "https://gitlab.com/group/sub/deep/name", .gitlab
    ),
    ("git@gitlab.gnome.org:GNOME/gimp.git", "https://gitlab.gnome.org/GNOME/gimp", .gitlab),
    ("gitlab.com/a/b/tree/master", "https://gitlab.com/a/b", .gitlab),
    ("https://gitlab.com/groups/gitlab-org", "https://gitlab.com/gitlab-org", .gitlab),
    (
      "projects.blender.org/blender/blender", "https://projects.blender.org/blender/blender",
      .forgejo
    ),
    (
      "https://codeberg.org/forgejo/forgejo/src/branch/main/README.md",
      "https://codeberg.org/forgejo/forgejo", .forgejo
    ),
    ("codeberg:forgejo/forgejo", "https://codeberg.org/forgejo/forgejo", .forgejo),
    (
      "https://bitbucket.org/owner/name/src/master/", "https://bitbucket.org/owner/name", .bitbucket
    ),
    ("https://git.sr.ht/~owner/name/tree/master", "https://git.sr.ht/~owner/name", .sourcehut),
    ("http://git.example.org/x.git/", "http://git.example.org/x.git", .other),
    ("ssh://git@git.example.org:2222/a/b.git", "https://git.example.org/a/b.git", .other),
    ("git.example.org:8443/a/b", "https://git.example.org:8443/a/b", .other),
    ("https://forgejo.example.org:3000/a/b", "https://forgejo.example.org:3000/a/b", .forgejo),
    (
      "https://repo.example.org/w?p=x.git;a=summary",
      "https://repo.example.org/w?p=x.git;a=summary", .other
    ),
    ("https://example.org/gosɛ", "https://example.org/gos%C9%9B", .other),
  ])
  func readsOtherForges(_ text: String, _ url: String, _ forge: Forge) throws {
    let repository = try #require(Repository(parsing: text))

    #expect(repository.url == url)
    #expect(repository.forge == forge)
  }

  @Test(arguments: [
    "", " ", "/", "//", "@", "a b", "a/b c", "a/b/c", "owner/..", "../..", "./x",
    "javascript:alert(1)",
    "https://", "https:///a/b", "https://github.com", "https://github.com/", "ftp://host.example/a",
    "file:///etc/passwd", "data:text/html,x", "https://localhost/a/b", "https://-bad.example/a/b",
    "https://github.com/a\"b/c", "https://example.org/<script>", "https://example.org",
    "https://host:port/a/b", "https://[::1]/a/b", "svn://svn.example.org/x", "own er/name",
    "https://git.sr.ht/owner/name", "ünïcode/name", "mailto:a@b.example", "a\u{7F}b/c",
  ])
  func refusesWhatIsNoRepository(_ text: String) {
    #expect(Repository(parsing: text) == nil)
  }

  @Test(arguments: [
    ("OpenAI/Whisper", "https://github.com/openai/whisper.git", true),
    ("openai/whisper", "gitlab:openai/whisper", false),
    ("http://git.example.org/A", "https://git.example.org/A", true),
    ("http://git.example.org/A", "https://git.example.org/a", false),
  ])
  func tellsWhetherTwoAreOne(_ one: String, _ other: String, _ same: Bool) throws {
    let first = try #require(Repository(parsing: one))
    let second = try #require(Repository(parsing: other))

    #expect((first.identity == second.identity) == same)
  }

  @Test func isUnchangedWhenReadAgain() throws {
    for text in ["a/b", "gitlab:g/s/n", "https://git.example.org/é?x=1", "git.sr.ht/~a/b"] {
      let repository = try #require(Repository(parsing: text))
      #expect(Repository(parsing: repository.url) == repository)
    }
  }

  @Test func showsTheHostOfOtherForges() {
    #expect(Repository(parsing: "gitlab:a/b")?.display == "gitlab.com/a/b")
    #expect(Forge.github.name == "GitHub")
    #expect(Forge.other.name == nil)
  }
}
