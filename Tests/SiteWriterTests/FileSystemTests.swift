import Glibc
import SiteWriter
import Testing

/// What only a file system of its own can show; skipped where none may be mounted.
@Suite(.enabled(if: TemporaryMount.isAllowed, "mounting a file system needs to be allowed"))
struct FileSystemTests {
  @Test func aFullDiskLeavesTheOldSite() throws {
    let sandbox = Sandbox()
    let mount = try TemporaryMount(at: "\(sandbox.root)/disk", kibibytes: 1024)
    Sandbox.makeFolder("\(mount.path)/site/content")
    let location = OutputLocation(site: "\(mount.path)/site")
    let small = [UInt8](repeating: 65, count: 4096)
    let publication = try Publication.begin(at: location)
    for index in 0..<20 { try publication.put("p/\(index)", small) }
    _ = try publication.commit()
    let before = Sandbox.traces(of: location.output)

    let large = try Publication.begin(at: location)
    let error = #expect(throws: WriteError.self) {
      for index in 0..<20 { try large.put("p/\(index)", [UInt8](repeating: 66, count: 100_000)) }
    }
    #expect(error?.code == ENOSPC && error?.operation == "write")
    #expect(throws: WriteError.self) { try large.commit() }

    #expect(Sandbox.traces(of: location.output) == before)
    let again = try Publication.begin(at: location)
    for index in 0..<21 { try again.put("p/\(index)", small) }
    #expect(try again.commit().written == ["p/20"])
  }

  @Test func anOutputThatIsAFileSystemIsChangedInPlace() throws {
    let sandbox = Sandbox()
    let mount = try TemporaryMount(at: sandbox.output, kibibytes: 1024)
    #expect(sandbox.location.state == "\(mount.path)/.showcase")

    for site in [["a": "1", "b/c": "1"], ["a": "2", "d": "1"], ["a": "2", "d": "1"]] {
      let summary = try sandbox.publish(site)
      let published = sandbox.published().filter { !$0.key.hasPrefix(".showcase") }
      #expect(published == site)
      if !summary.written.isEmpty {
        let start = "files were renamed into 'public' one by one: 'public' cannot be moved"
        #expect(summary.notes.first?.hasPrefix(start) == true)
      }
      #expect(summary.foreign == [])
    }
  }

  /// As in a container whose image holds the site.
  @Test(.enabled(if: TemporaryMount.isOverlayAllowed, "an overlay needs to be allowed"))
  func aFolderOfALowerLayerIsChangedInPlace() throws {
    let sandbox = Sandbox()
    let first = ["a": "1", "b/c": "1", "d/e": "1"]
    try sandbox.publish(first)
    let layers = ["upper", "work", "merged"].map { "\(sandbox.root)/\($0)" }
    for layer in layers { Sandbox.makeFolder(layer) }
    let overlay = try TemporaryMount(
      overlay: layers[2], lower: sandbox.site, upper: layers[0], work: layers[1])
    let location = OutputLocation(site: overlay.path)

    for site in [["a": "2", "b/c": "1", "d": "2"], ["a": "3", "b/c": "1"], first] {
      let publication = try Publication.begin(at: location)
      for (path, text) in site { try publication.put(path, Array(text.utf8)) }
      let summary = try publication.commit()
      #expect(Sandbox.contents(of: location.output) == site)
      #expect(summary.notes.first?.contains("'public' cannot be moved") == true)
    }
    #expect(sandbox.published() == first)
  }

  @Test func aReadOnlyDiskIsAFailureOfTheMachine() throws {
    let sandbox = Sandbox()
    let mount = try TemporaryMount(at: "\(sandbox.root)/disk", kibibytes: 1024)
    Sandbox.makeFolder("\(mount.path)/site/content")
    try mount.makeReadOnly()

    let error = #expect(throws: WriteError.self) {
      try Publication.begin(at: OutputLocation(site: "\(mount.path)/site"))
    }
    #expect(error?.code == EROFS)
  }
}

/// A file system in memory that is gone with its owner.
final class TemporaryMount {
  let path: String

  static let isAllowed: Bool = {
    let sandbox = Sandbox()
    return (try? TemporaryMount(at: "\(sandbox.root)/try", kibibytes: 64)) != nil
  }()

  static let isOverlayAllowed: Bool = {
    let sandbox = Sandbox()
    let layers = ["upper", "work", "merged"].map { "\(sandbox.root)/\($0)" }
    for layer in layers { Sandbox.makeFolder(layer) }
    let overlay = try? TemporaryMount(
      overlay: layers[2], lower: sandbox.site, upper: layers[0], work: layers[1])
    return overlay != nil
  }()

  struct Refused: Error {}

  init(at path: String, kibibytes: Int) throws {
    self.path = path
    Sandbox.makeFolder(path)
    if mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k") != 0 { throw Refused() }
  }

  init(overlay path: String, lower: String, upper: String, work: String) throws {
    self.path = path
    let options = "lowerdir=\(lower),upperdir=\(upper),workdir=\(work)"
    if mount("overlay", path, "overlay", 0, options) != 0 { throw Refused() }
  }

  func makeReadOnly() throws {
    if mount("tmpfs", path, "tmpfs", UInt(MS_RDONLY | MS_REMOUNT), nil) != 0 {
      throw Refused()
    }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }
}
