import Diagnostics
import Glibc
import SiteLoader
import SiteModel
import Testing

@Suite struct SourceFolderTests {
  @Test func sortsFilesByBytesAndSkipsWhatIsHidden() async throws {
    let site = TemporarySite([
      "content/b.txt": "", "content/a/z.txt": "", "content/a.txt": "", "content/a-b.txt": "",
      "content/.hidden": "", "content/.git/config": "", "content/.well-known/security.txt": "",
      "content/a/.well-known/x": "", "content/b.txt~": "", "content/#b.txt#": "",
      "content/b.txt.swp": "", "content/B.txt": "",
    ])
    let loaded = try await site.load()

    #expect(loaded.diagnostics.isEmpty)
    #expect(
      loaded.value.site.assets.map(\.outputPath) == [
        ".well-known/security.txt", "B.txt", "a-b.txt", "a.txt", "a/z.txt", "b.txt",
      ])
  }

  @Test func neverFollowsLinks() async throws {
    let site = TemporarySite(["elsewhere/secret.txt": "x"])
    symlink(site.path("elsewhere/secret.txt"), site.path("content/file.txt"))
    symlink(site.path("elsewhere"), site.path("content/folder"))
    symlink("/nowhere", site.path("content/dangling.md"))
    let loaded = try await site.load()

    #expect(loaded.diagnostics.map(\.code) == [.symbolicLink, .symbolicLink, .symbolicLink])
    #expect(
      loaded.value.site.failed == ["content/dangling.md", "content/file.txt", "content/folder"])
    #expect(loaded.value.site.assets.isEmpty)
  }

  @Test func aContentFolderThatIsALinkIsNotRead() async throws {
    let site = TemporarySite(
      ["other/site.yml": "title: a\nurl: https://b.example\n"], settings: nil)
    symlink(site.path("other"), site.path("content"))

    #expect(try await site.reported() == ["content:1:1 symbolic-link"])
  }

  @Test(.timeLimit(.minutes(1))) func neverOpensAPipe() async throws {
    let site = TemporarySite()
    mkfifo(site.path("content/pipe.md"), 0o644)
    mkfifo(site.path("content/pipe.png"), 0o644)

    #expect(
      try await site.reported() == [
        "content/pipe.md:1:1 file-not-regular", "content/pipe.png:1:1 file-not-regular",
      ])
  }

  @Test func refusesNamesThatAreNoCleanText() async throws {
    let site = TemporarySite()
    site.write(Array("content/gr".utf8) + [0xFC] + Array("n.png".utf8), [])
    site.write("content/a\nb.txt", "")
    site.write("content/c\\d.txt", "")
    let loaded = try await site.load()

    #expect(loaded.diagnostics.allSatisfy { $0.code == .fileNameInvalid })
    #expect(
      loaded.diagnostics.map(\.span.file) == [
        "content/a\\x0Ab.txt", "content/c\\d.txt", "content/gr\\xFCn.png",
      ])
  }

  @Test func aNameHoldsNoControlCharactersOfTheSecondSetEither() async throws {
    let site = TemporarySite(["content/a\u{9B}31m.txt": ""])

    #expect(
      try await site.load().diagnostics.map { "\($0.span.file) \($0.code.rawValue)" }
        == ["content/a\\xC2\\x9B31m.txt file-name-invalid"])
  }

  @Test func aPathHasAtMostTwoThousandBytes() async throws {
    let deep = "content" + String(repeating: "/" + String(repeating: "d", count: 150), count: 13)
    let site = TemporarySite(["\(deep)/page.md": "---\ntitle: A\n---\n", "\(deep)/\(deep)": ""])
    let diagnostics = try await site.load().diagnostics

    #expect(diagnostics.map(\.code) == [.fileNameInvalid])
    #expect(diagnostics[0].span.file.hasPrefix(deep))
  }

  @Test(.enabled(if: getuid() != 0)) func aSiteThatMayNotBeEnteredIsNotOneWithoutSettings()
    async throws
  {
    let site = TemporarySite()
    chmod(site.path("."), 0)
    let codes = try await site.load().diagnostics.map(\.code)
    chmod(site.path("."), 0o755)

    #expect(Set(codes) == [.fileUnreadable])
  }

  @Test func aFolderInThePlaceOfAPageIsAnError() async throws {
    let site = TemporarySite(["content/docs/index.md/x.txt": ""])

    #expect(try await site.reported() == ["content/docs/index.md:1:1 file-not-regular"])
  }

  @Test(.enabled(if: getuid() != 0)) func reportsWhatCannotBeReadAndGoesOn() async throws {
    let site = TemporarySite([
      "content/a.md": "---\ntitle: A\n---\n", "content/b.md": "---\ntitle: B\n---\n",
      "content/folder/c.md": "---\ntitle: C\n---\n",
    ])
    chmod(site.path("content/a.md"), 0)
    chmod(site.path("content/folder"), 0)
    let loaded = try await site.load()

    #expect(loaded.diagnostics.map(\.code) == [.fileUnreadable, .fileUnreadable])
    #expect(loaded.value.site.pages.map(\.path) == ["/b/"])
    #expect(loaded.value.site.failed == ["content/a.md", "content/folder"])
  }

  @Test func aDocumentHasAtMostEightMegabytes() async throws {
    let site = TemporarySite()
    let text = "---\ntitle: A\n---\n" + String(repeating: "x", count: 8 << 20)
    site.write("content/a.md", text)

    #expect(try await site.reported() == ["content/a.md:1:1 file-too-large"])
  }

  @Test func aSiteWithoutContentSaysWhatToWrite() async throws {
    let loaded = try await TemporarySite(settings: nil).load()

    #expect(loaded.diagnostics.map(\.code) == [.siteSettingsMissing])
    #expect(loaded.diagnostics[0].message.contains("title: …"))
  }

  @Test func anAssetIsReadWhenItIsAskedFor() async throws {
    let site = TemporarySite(["content/a.bin": "12345"])
    let loaded = try await site.load().value

    #expect(loaded.site.assets.map(\.size) == [5])
    #expect(try loaded.readAsset(loaded.site.assets[0].file) == Array("12345".utf8))
    #expect(throws: SourceReadError.self) { try loaded.readAsset(SourceFile("content/none")) }
  }

  @Test func aPictureThatBecameActiveAfterItWasLookedAtIsNotHandedOut() async throws {
    let site = TemporarySite(["content/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    let loaded = try await site.load().value
    site.write("content/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")

    let error = #expect(throws: SourceReadError.self) {
      try loaded.readAsset(loaded.site.assets[0].file)
    }
    #expect(error?.description.contains("content/a.svg") == true)
  }

  @Test func showsALineOfASource() async throws {
    let site = TemporarySite(["content/a.txt": "\u{FEFF}one\r\ntwo\rthree\n\nfive"])
    let loaded = try await site.load().value

    #expect(
      (1...6).map { loaded.sourceLine("content/a.txt", $0) } == [
        "one", "two", "three", "", "five", nil,
      ])
    #expect(loaded.sourceLine("content/none", 1) == nil)
  }
}
