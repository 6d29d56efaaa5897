import ArgumentParser
import SourceWriter

/// Which site is meant.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var source = "."

  /// The site's folder, absolute, without `.` and `..`.
  var root: String { AbsolutePath.of(source) }

  /// Whether there is anything a site could be made of.
  var hasContent: Bool { AbsolutePath.isFolder("\(root)/content") }

  func validate() throws {
    try Self.requireWorkingFolder(for: source)
    if AbsolutePath.isNoFolder(root) {
      throw ValidationError("'--source' takes the folder of a site; '\(source)' is no folder.")
    }
  }

  /// Pages are put into what is a site already.
  func requireSite() throws {
    guard try SourceFolder(root).exists("content/site.yml") else {
      throw CatalogueNotFound(path: source, reason: "has no 'content/site.yml': it is no site")
    }
  }

  /// A relative path has no meaning once the folder in which the program was started is removed.
  static func requireWorkingFolder(for path: String) throws {
    if !path.hasPrefix("/"), AbsolutePath.workingFolder == nil {
      throw ValidationError("The folder in which the program was started is gone.")
    }
  }
}
