import Foundation
import Testing

/// The floors of the house: which target may do what, and know whom.
@Suite struct BoundaryTests {
  /// What each target may import besides the standard library, the C library and the system.
  static let imports: [String: Set<String>] = [
    "Diagnostics": [],
    "FrontMatter": ["CYAML", "Diagnostics"],
    "Markdown": ["CCmarkGFM", "CLinux", "CParserMemory", "Diagnostics"],
    "Templates": ["Diagnostics"],
    "SiteModel": ["CXXHash", "Diagnostics"],
    "SiteLoader": ["CLinux", "Diagnostics", "FrontMatter", "Markdown", "SiteModel", "Templates"],
    "SearchIndex": ["Diagnostics", "SiteModel"],
    "SitePlanner": ["Diagnostics", "SearchIndex", "SiteModel"],
    "SiteRenderer": [
      "Diagnostics", "Markdown", "SearchIndex", "SiteModel", "SitePlanner", "Templates",
    ],
    "SiteWriter": ["CLinux", "Diagnostics", "SiteModel"],
    "SourceWriter": ["CLinux", "Diagnostics"],
    "CatalogueImport": ["Diagnostics", "FoundationXML", "FrontMatter", "SiteModel"],
    "HTTPClient": ["Foundation", "FoundationNetworking"],
    "ForgeClient": ["Diagnostics", "FrontMatter", "HTTPClient", "SiteModel"],
    "DevServer": [
      "CLinux", "Diagnostics", "FlyingFox", "FlyingSocks", "Foundation", "Markdown",
      "SearchIndex", "SiteLoader", "SiteModel", "SitePlanner", "SiteRenderer", "SiteWriter",
      "Templates",
    ],
    "ShowcaseCLI": [
      "ArgumentParser", "CBuildID", "CLinux", "CatalogueImport", "DevServer", "Diagnostics",
      "ForgeClient",
      "FrontMatter", "HTTPClient", "Markdown", "SearchIndex", "SiteLoader", "SiteModel",
      "SitePlanner", "SiteRenderer", "SiteWriter", "SourceWriter", "Templates",
    ],
    "showcase": ["ShowcaseCLI"],
    "embed-theme": ["Foundation"],
    "EmbedTheme": ["Foundation", "PackagePlugin"],
    "embed-revision": ["Foundation"],
    "EmbedRevision": ["Foundation", "PackagePlugin"],
  ]
  /// Run by the build of the program, not by the program.
  static let tools = ["embed-theme", "EmbedTheme", "embed-revision", "EmbedRevision"]
  static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization", "Dispatch"]

  @Test func noStageImportsALaterOne() throws {
    let expression = try Regex(
      #"^(?:package |public |internal |private |@\w+ )*import (?:\w+ )?(\w+)"#)
    for file in SourceTree.sources {
      let allowed = try #require(Self.imports[file.target], "a target without rules: \(file)")
      for line in file.lines {
        guard let match = line.firstMatch(of: expression), let name = match[1].substring else {
          continue
        }
        let known = allowed.contains(String(name)) || Self.system.contains(String(name))
        #expect(known, "\(file) imports \(name)")
      }
    }
  }

  @Test func everyTargetIsUnderTheseRules() {
    let targets = Set(SourceTree.sources.map(\.target))

    #expect(targets == Set(Self.imports.keys))
  }

  @Test func onlySiteLoaderReadsSources() throws {
    let readers =
      #"\b(opendir|readdir|fopen|FileManager|contentsOfFile|contentsOfDirectory|mmap)\b"#
      + #"|O_RDONLY|contentsOf: (URL|url|file)"#
    let others = SourceTree.sources.filter {
      !(["SiteLoader", "SiteWriter", "SourceWriter"] + Self.tools).contains($0.target)
    }

    #expect(try SourceTree.matches(of: readers, in: others) == [])
  }

  @Test func onlySiteWriterTouchesTheOutput() throws {
    let writers =
      #"\b(mkdir|mkdirat|unlink|unlinkat|rename|renameat|renameat2|linkat|symlink|truncate"#
      + #"|createFile|removeItem|createDirectory)\(|O_CREAT|O_WRONLY|O_RDWR|showcase_exchange"#
    let others = SourceTree.sources.filter {
      !(["SiteWriter", "SourceWriter"] + Self.tools).contains($0.target)
    }

    // A conversion worker's complaints go to no file at all.
    let found = try SourceTree.matches(of: writers, in: others).filter { place in
      !SourceTree.line(at: place).contains("\"/dev/null\", O_WRONLY")
    }
    #expect(found == [])
  }

  @Test func onlyTheCommandLinePrintsOrAsksTheTime() throws {
    let forbidden =
      #"\b(print|debugPrint|puts|fputs|perror)\(|FileHandle|\bDate\(|CLOCK_REALTIME"#
      + #"|gettimeofday|\btime\(nil|TimeZone|Locale\b|setlocale"#
    let others = SourceTree.sources.filter {
      !(["ShowcaseCLI"] + Self.tools).contains($0.target)
    }

    #expect(try SourceTree.matches(of: forbidden, in: others) == [])
  }

  @Test func noStageReadsTheEnvironment() throws {
    let others = SourceTree.sources.filter {
      !(["ShowcaseCLI"] + Self.tools).contains($0.target)
    }

    #expect(try SourceTree.matches(of: #"\bgetenv\(|ProcessInfo"#, in: others) == [])
  }
}
