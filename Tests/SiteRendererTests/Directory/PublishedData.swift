import Foundation
import Testing

@testable import SiteRenderer

/// The data files of a site, read as a browser reads them.
struct PublishedData {
  let renderer: SiteRenderer

  init(_ site: SampleSite, portable: Bool = false) throws {
    renderer = try site.renderer(portable: portable)
  }

  func text(_ path: String) throws -> String {
    let output = try #require(renderer.outputs.first { $0.path == path }, "no '\(path)'")
    return String(decoding: try renderer.render(output).value.bytes, as: UTF8.self)
  }

  /// The value that the file hands over, under its own name.
  func value(_ key: String) throws -> Any {
    let text = try text("catalogue/\(key).js")
    let opening = "showcase.put(\"catalogue/\(key)\","
    let closing = ");\n"
    try #require(text.hasPrefix(opening) && text.hasSuffix(closing), "\(text.prefix(60))")
    let json = text.dropFirst(opening.count).dropLast(closing.count)
    return try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  func object(_ key: String) throws -> [String: Any] {
    try #require(try value(key) as? [String: Any])
  }

  func list(_ key: String) throws -> [[String: Any]] {
    try #require(try value(key) as? [[String: Any]])
  }

  /// By facet, the names of its terms.
  func terms() throws -> [[String]] { try #require(try value("facets") as? [[String]]) }

  /// By project, the ids of its terms.
  func rows(part: Int = 0) throws -> [[String]] {
    let text = try #require(try object("p-\(part)")["rows"] as? String)
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.split(separator: ",").map(String.init) }
  }

  func titles(part: Int = 0) throws -> [String] {
    let text = try #require(try object("p-\(part)")["titles"] as? String)
    return text.split(separator: "\n").map(String.init)
  }
}
