import Foundation

/// Writes the revision of a checkout as one Swift file, by reading what git wrote: no program is
/// run.
///
/// Arguments: the folder of the package, then the Swift file to write.
@main enum EmbedRevision {
  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    let revision = revision(of: folder).map { "\"\($0.prefix(12))\"" } ?? "nil"
    let source = """
      /// The revision from which the program was built; nil where nobody knows.
      enum EmbeddedRevision {
        static let text: String? = \(revision)
      }

      """
    let output = URL(fileURLWithPath: CommandLine.arguments[2])
    try source.write(to: output, atomically: true, encoding: .utf8)
  }

  private static func revision(of folder: URL) -> String? {
    let git = folder.appendingPathComponent(".git")
    guard let head = text(git.appendingPathComponent("HEAD")) else { return nil }
    guard head.hasPrefix("ref: ") else { return validated(head) }
    let name = String(head.dropFirst(5))
    guard !name.split(separator: "/").contains("..") else { return nil }
    return text(git.appendingPathComponent(name)).flatMap(validated) ?? packed(name, in: git)
  }

  /// `packed-refs` has lines such as `1f3e… refs/heads/main`.
  private static func packed(_ name: String, in git: URL) -> String? {
    let lines = text(git.appendingPathComponent("packed-refs"))?.split(separator: "\n") ?? []
    return lines.first { $0.hasSuffix(" \(name)") }
      .flatMap { validated(String($0.prefix { $0 != " " })) }
  }

  /// Nil unless it is a hash: it becomes part of a source.
  private static func validated(_ text: String) -> String? {
    text.utf8.count >= 40 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
      ? text : nil
  }

  private static func text(_ file: URL) -> String? {
    (try? String(contentsOf: file, encoding: .utf8))?
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
