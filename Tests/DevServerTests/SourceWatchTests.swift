import DevServer
import Foundation
import Testing

/// Real files, watched in both ways.
@Suite struct SourceWatchTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.make("content/old/deep")
    try site.write("content/articles/a.md", "one")
    try site.write("content/old/deep/x.md", "one")
  }

  /// All that is told until `path` is, or until nothing is told for long.
  private func changes(
    polls: Bool, until path: String, _ body: () throws -> Void
  ) async throws -> Set<String> {
    let inbox = ChangeInbox()
    let watch = SourceWatch(root: site.root, polls: polls, inbox: inbox) { _ in }
    try body()
    let timer = Task {
      try await Task.sleep(for: .seconds(20))
      inbox.put(ChangeSet(paths: ["too late"]))
    }
    defer { timer.cancel() }
    var told: Set<String> = []
    for await _ in inbox.signals {
      told.formUnion(inbox.take().paths)
      if told.contains(path) || told.contains("too late") { break }
    }
    withExtendedLifetime(watch) {}
    return told
  }

  @Test(arguments: [false, true])
  func tellsOfASavedFile(polls: Bool) async throws {
    let told = try await changes(polls: polls, until: "content/articles/a.md") {
      try site.write("content/articles/a.md", "two, longer")
    }

    #expect(told == ["content/articles/a.md"])
  }

  @Test(arguments: [false, true])
  func tellsOfAFileSavedByRename(polls: Bool) async throws {
    let told = try await changes(polls: polls, until: "content/articles/a.md") {
      try site.write("content/articles/4913", "")
      try site.remove("content/articles/4913")
      try site.write("content/articles/.a.md.swp", "x")
      try site.move("content/articles/a.md", "content/articles/a.md~")
      try site.write("content/articles/.new", "two, longer")
      try site.move("content/articles/.new", "content/articles/a.md")
    }

    #expect(told == ["content/articles/a.md"])
  }

  @Test(arguments: [false, true])
  func tellsOfARemovedFile(polls: Bool) async throws {
    let told = try await changes(polls: polls, until: "content/articles/a.md") {
      try site.remove("content/articles/a.md")
    }

    #expect(told == ["content/articles/a.md"])
  }

  @Test(arguments: [false, true])
  func followsNewFolders(polls: Bool) async throws {
    let told = try await changes(polls: polls, until: "content/new/deeper/y.md") {
      try site.make("content/new/deeper")
      if !polls { usleep(200_000) }
      try site.write("content/new/deeper/y.md", "one")
    }

    #expect(told.contains("content/new/deeper/y.md"))
  }

  @Test(arguments: [false, true])
  func tellsOfARemovedFolderAndGoesOn(polls: Bool) async throws {
    let told = try await changes(polls: polls, until: "content/articles/b.md") {
      try site.remove("content/old")
      usleep(400_000)
      try site.write("content/articles/b.md", "x")
    }

    #expect(told.contains("content/old"))
    #expect(told.contains("content/articles/b.md"))
  }

  @Test func aFolderThatWasMovedIsKnownByItsNewName() async throws {
    let told = try await changes(polls: false, until: "content/moved/deep/x.md") {
      try site.move("content/old", "content/moved")
      usleep(200_000)
      try site.write("content/moved/deep/x.md", "two")
    }

    #expect(told == ["content/old", "content/moved", "content/moved/deep/x.md"])
  }

  @Test func aTopFolderMayComeLater() async throws {
    try site.remove("templates")
    let told = try await changes(polls: false, until: "templates/home.html") {
      try site.make("templates")
      usleep(200_000)
      try site.write("templates/home.html", "x")
    }

    #expect(told.contains("templates/home.html"))
  }

  @Test(arguments: [false, true])
  func nothingElseOfTheSiteIsWatched(polls: Bool) async throws {
    for folder in ["public", ".git", ".showcase"] { try site.make(folder) }
    let told = try await changes(polls: polls, until: "content/last.md") {
      for folder in ["public", ".git", ".showcase"] { try site.write("\(folder)/x.md", "x") }
      for name in ["x.md~", ".x.md.swp", ".#x.md", "#x.md#", "4913", "x.swp"] {
        try site.write("content/articles/\(name)", "x")
      }
      try site.write("content/last.md", "x")
    }

    #expect(told == ["content/last.md"])
  }
}
