import Foundation
import SourceWriter
import Testing

@Suite final class SourceFolderTests {
  let root: URL
  let folder: SourceFolder

  init() throws {
    root = URL.temporaryDirectory.appending(path: "showcase-source-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    folder = SourceFolder(root.path)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
  }

  @Test func aNewFileIsWrittenWithTheFoldersThatLeadToIt() throws {
    try folder.create("content/articles/hello.md", Array("Hello".utf8))

    #expect(try text("content/articles/hello.md") == "Hello")
    #expect(try names() == ["content", "content/articles", "content/articles/hello.md"])
  }

  @Test(arguments: ["file", "folder", "link"])
  func nothingThatIsThereIsOverwritten(kind: String) throws {
    let place = root.appending(path: "taken")
    switch kind {
    case "file": try Data("old".utf8).write(to: place)
    case "folder":
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    default:
      try FileManager.default.createSymbolicLink(
        at: place, withDestinationURL: root.appending(path: "nowhere"))
    }

    #expect(throws: SourceWriteError.exists("taken")) {
      try folder.create("taken", Array("new".utf8))
    }
    #expect(try names() == ["taken"])
    if kind == "file" { #expect(try text("taken") == "old") }
  }

  @Test(arguments: ["", "../out", "a/../../out", "/etc/out", "a//b", ".", "a/.", "a\0b"])
  func noPathLeavesTheFolder(path: String) throws {
    #expect(throws: SourceWriteError.outside(path)) { try folder.create(path, []) }
  }

  @Test func aLinkOnTheWayIsNotFollowed() throws {
    let elsewhere = URL.temporaryDirectory.appending(path: "showcase-elsewhere-\(UUID())")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: elsewhere) }
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "content"), withDestinationURL: elsewhere)

    #expect(throws: SourceWriteError.outside("content/a.md")) {
      try folder.create("content/a.md", [])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
  }

  @Test func aFileIsReplacedWithItsPermissions() throws {
    try folder.create("a.md", Array("old".utf8))
    chmod(root.appending(path: "a.md").path, 0o640)

    try folder.replace("a.md", Array("old".utf8), with: Array("new".utf8))

    #expect(try text("a.md") == "new")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: root.appending(path: "a.md").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try names() == ["a.md"])
  }

  @Test func whatSomebodyElseChangedIsNotReplaced() throws {
    try folder.create("a.md", Array("theirs".utf8))

    #expect(throws: SourceWriteError.changed("a.md")) {
      try folder.replace("a.md", Array("mine".utf8), with: Array("new".utf8))
    }
    #expect(try text("a.md") == "theirs")
  }

  @Test(arguments: [nil, "old", "new"])
  func whatWasReadOrWasNotThereIsWrittenOver(old: String?) throws {
    if let old { try folder.create("a.md", Array(old.utf8)) }
    let read = try folder.contents(of: "a.md")

    try folder.write("a.md", Array("new".utf8), over: read)

    #expect(try text("a.md") == "new")
    #expect(try names() == ["a.md"])
  }

  @Test func whatCameAfterTheLookIsNotWrittenOver() throws {
    try folder.create("a.md", Array("theirs".utf8))

    #expect(throws: SourceWriteError.exists("a.md")) {
      try folder.write("a.md", Array("new".utf8), over: nil)
    }
    #expect(throws: SourceWriteError.changed("a.md")) {
      try folder.write("a.md", Array("new".utf8), over: Array("mine".utf8))
    }
    #expect(try text("a.md") == "theirs")
  }

  @Test func ofTwoThatCreateOneFileOneWins() async throws {
    let folder = folder
    let winners = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask { (try? folder.create("one.md", Array("\(number)".utf8))) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }

    #expect(winners == 1)
    #expect(try names() == ["one.md"])
  }

  @Test func readingTellsNothingFromEmpty() throws {
    try folder.create("empty.md", [])

    #expect(try folder.contents(of: "empty.md") == [])
    #expect(try folder.contents(of: "missing.md") == nil)
    #expect(try folder.contents(of: "no/folder.md") == nil)
    #expect(try folder.exists("empty.md"))
    #expect(try !folder.exists("missing.md"))
  }
}
