package import Diagnostics
import Glibc

extension OutputLocation {
  /// The site's folders that hold its sources.
  private static let sources = ["content", "templates"]

  /// Why this folder may not be published to, if it may not. Touches nothing.
  ///
  /// Folders are told apart by what they are, not by their names: a bind mount or another spelling
  /// of the sources is refused as well.
  package func refusal() -> Diagnostic? {
    reason.map { .error(.outputRefused, $0, at: SourceSpan(file: name)) }
  }

  private var reason: String? {
    if let status = AbsolutePath.status(output, following: false) {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: break
      case S_IFLNK: return "the output must be a folder; '\(name)' is a symbolic link"
      default: return "the output must be a folder; '\(name)' is a file"
      }
    }
    if isOne(output, site) {
      return "the output must be a folder of its own; '\(name)' is the site's folder"
    }
    if AbsolutePath.chain(site).contains(where: { isOne(output, $0) }) {
      return "the output may not hold the site; '\(name)' lies above it"
    }
    return sourcesReason ?? toolReason
  }

  private var sourcesReason: String? {
    for source in Self.sources {
      let folder = "\(site)/\(source)"
      let resolved = AbsolutePath.resolved(folder)
      if AbsolutePath.chain(output).contains(where: { isOne($0, folder) }) {
        return "the output may not lie in the site's sources; '\(name)' is in '\(source)'"
      }
      if AbsolutePath.chain(resolved).contains(where: { isOne(output, $0) }) {
        return "the output may not hold the site's sources; '\(name)' holds '\(source)'"
      }
    }
    return nil
  }

  private var toolReason: String? {
    let names = output.split(separator: "/")
    if names.contains(".git") {
      return "the output must be a folder of its own; '\(name)' belongs to Git"
    }
    let stateFolder = "\(site)/\(Self.stateName)"
    if output == stateFolder || AbsolutePath.isInside(output, stateFolder) {
      return "the output must be a folder of its own; '\(name)' is where Showcase keeps its state"
    }
    if let status = AbsolutePath.status(state, following: false),
      status.st_mode & S_IFMT != S_IFDIR
    {
      return "Showcase keeps its state in a folder; '\(state)' is something else"
    }
    return nil
  }

  /// Whether two paths are one folder, there or not.
  private func isOne(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let one = AbsolutePath.status(one), let other = AbsolutePath.status(other) else {
      return false
    }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
