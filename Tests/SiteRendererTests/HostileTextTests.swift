import Foundation
import FoundationXML
import SiteModel
import Testing

@testable import SiteRenderer

/// Whatever stands in a field, every file that programs read stays what it says it is.
@Suite struct HostileTextTests {
  private static let pieces = [
    SampleSite.hostile, "&", "<", "\"", "]]>", "</script>", "\u{0}", "\u{1F}", "\u{FFFE}", "\u{9F}",
    "😀", "\u{202E}", "\n", "\r\n", "'", "-", "@cmd", "\\", "{{", "*/", "", " ",
  ]

  private static func site(_ text: String) throws -> SampleSite {
    var site = try SampleSite()
    site.fillEveryField(with: text)
    return site
  }

  private static func files(_ text: String) throws -> [(path: String, bytes: [UInt8])] {
    let renderer = try site(text).renderer()
    return try renderer.outputs.map { ($0.path, try renderer.render($0).value.bytes) }
  }

  @Test(arguments: pieces) func staysWellFormedXML(text: String) throws {
    let files = try Self.files(text).filter {
      $0.path.hasSuffix(".xml") || $0.path.hasSuffix(".svg")
    }

    #expect(files.count > 20)
    for file in files where !file.path.hasPrefix("assets/") {
      #expect(XMLParser(data: Data(file.bytes)).parse(), "\(file.path)")
    }
  }

  @Test(arguments: pieces) func staysJSON(text: String) throws {
    let files = try Self.files(text).filter { $0.path.hasSuffix(".json") }

    #expect(files.count > 8)
    for file in files {
      #expect(throws: Never.self, "\(file.path)") {
        try JSONSerialization.jsonObject(with: Data(file.bytes))
      }
    }
  }

  @Test(arguments: pieces) func keepsTheDataOfPagesWithinTheirScripts(text: String) throws {
    for file in try Self.files(text) where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let parts = page.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst()
      for part in parts {
        let json = part.components(separatedBy: "</script>")[0]
        #expect(throws: Never.self, "\(file.path)") {
          try JSONSerialization.jsonObject(with: Data(json.utf8))
        }
      }
    }
  }

  @Test(arguments: pieces) func staysATableOfTheSameShape(text: String) throws {
    let csv = try Self.site(text).render("projects.csv")
    let table = try #require(CSVTable(csv))

    #expect(table.rows.count == 4)
    #expect(table.rows[0] == ProjectsCSVRenderer.columns)
    for cell in table.rows.dropFirst().joined() {
      #expect(cell.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } != true)
    }
  }

  @Test(arguments: pieces) func staysAListOfLinks(text: String) throws {
    let lines = try Self.site(text).render("llms.txt").components(separatedBy: "\n")

    #expect(lines[0].hasPrefix("# "))
    #expect(lines[2].hasPrefix("> "))
    for line in lines.dropFirst(5) where !line.isEmpty {
      #expect(
        line.hasPrefix("## ")
          || line.firstMatch(of: /^- \[.*\]\(https:\/\/[^ ()]+\)(: .*)?$/) != nil, "\(line)")
    }
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 32 })
  }

  /// A field that is added and forgotten here would be one that nobody tries.
  @Test func everyFieldIsTried() throws {
    let site = try Self.site(SampleSite.hostile).site
    let empty =
      Self.untried(site.projects[0]) + Self.untried(site.articles[0])
      + Self.untried(site.settings)

    #expect(
      Set(empty).isSubset(of: [
        // Checked against words, files or other pages before they get here.
        "openness", "status", "related", "partOf", "forkOf", "logo", "logoDark", "screenshots",
        "toc", "image", "projects", "permalinks", "markdown", "robots", "perPage", "feedLimit",
        "projectsPerPage", "accent", "language", "url", "compare", "limits",
        // Compared with addresses and with paths, and never written.
        "ignoredLinks", "activeFiles",
      ]), "\(empty)")
  }

  /// The properties whose value holds nothing of the text and no address, date or licence either.
  private static func untried(_ value: Any) -> [String] {
    Mirror(reflecting: value).children.compactMap { child in
      let text = String(describing: child.value)
      let isTried = ["=1+1", "example.com", "2024", "LicenseExpression", "Repository"]
        .contains { text.contains($0) }
      return isTried ? nil : child.label
    }
  }
}
