import Glibc
import SiteWriter
import Testing

/// A folder of the output that may not be changed.
@Suite(.enabled(if: getuid() != 0)) struct PermissionTests {
  @Test(arguments: ["", "/a", "/a/b"])
  func stopsARenamingInPlaceBeforeItsFirstStep(_ folder: String) throws {
    let sandbox = Sandbox()
    let old = ["index.html": "1", "a/index.html": "1", "a/b/c": "1", "gone/d": "1"]
    try sandbox.publish(old, inPlace: true)
    chmod(sandbox.output + folder, 0o555)

    let error = #expect(throws: WriteError.self) {
      try sandbox.publish(
        ["index.html": "2", "a/index.html": "2", "a/b/c": "2"], inPlace: true)
    }
    chmod(sandbox.output + folder, 0o755)

    #expect(error?.code == EACCES)
    #expect(sandbox.published() == old)
  }
}
