import Diagnostics
import SiteModel

/// Names of files and folders that Windows does not take; each folder is reported once, at the
/// first of its files that is added.
struct UnportableNames {
  private var folders: Set<Substring> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reports what is wrong with the name of `file`, and with those of its folders that are new.
  mutating func add(_ file: SourceFile) {
    let path = file.path[...]
    var start = path.startIndex
    while let slash = path[start...].utf8.firstIndex(of: UInt8(ascii: "/")) {
      let name = path[start..<slash]
      if PortableName.fault(in: name) != nil, folders.insert(path[..<slash]).inserted {
        report(name, "folder", at: file)
      }
      start = path.utf8.index(after: slash)
    }
    report(path[start...], "file", at: file)
  }

  private mutating func report(_ name: Substring, _ kind: String, at file: SourceFile) {
    guard let fault = PortableName.fault(in: name) else { return }
    let near = PortableName.nearest(to: name).map { "; '\($0)' is good everywhere" } ?? ""
    diagnostics.append(
      .warning(
        .fileNameUnportable, "a \(kind)'s name \(Self.rule(fault)); found '\(name)'\(near)",
        at: file.span))
  }

  private static func rule(_ fault: PortableName.Fault) -> String {
    switch fault {
    case .device: "is none that Windows keeps for a device"
    case .sign(let sign): "holds no '\(sign)', which Windows does not take"
    case .ending: "ends in no full stop or blank, which Windows drops"
    }
  }
}

extension Site {
  /// Files that nobody can check out, or unpack, on Windows. A page whose name is no slug is
  /// reported for that.
  var unportableNames: [Diagnostic] {
    var names = UnportableNames()
    let pages = articles.map(\.source) + projects.map(\.source) + self.pages.map(\.source)
    for page in pages where !page.hasStandInSlug { names.add(page.file) }
    for asset in assets { names.add(asset.file) }
    return names.diagnostics
  }
}
