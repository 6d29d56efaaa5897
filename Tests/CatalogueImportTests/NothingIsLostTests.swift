import Diagnostics
import FrontMatter
import SiteModel
import Testing

@testable import CatalogueImport

/// Every value of a catalogue is in a page, or in the list of what could not be read.
@Suite struct NothingIsLostTests {
  @Test(arguments: Fixture.all)
  func everyValueIsInAPageOrListed(_ fixture: Fixture) throws {
    let files = try fixture.files()
    let imported = fixture.imported(files)
    let unread = Set(
      imported.diagnostics.filter { $0.severity == .error }.map(\.span.file))
    let said = imported.diagnostics.map(\.message).joined(separator: "\n").words
    let written = Written(imported.pages)

    var checked = 0
    for file in files where !(unread.contains(file.path) && fixture.kind != .landscape) {
      for leaf in Self.leaves(of: file, fixture.kind) {
        let isThere = written.holds(leaf) || said.contains(leaf.words)
        #expect(isThere, "\(file.path) lost '\(leaf)'")
        checked += 1
      }
    }
    #expect(checked > 10)
    #expect(imported.unread > 0)
  }

  @Test(arguments: Fixture.all)
  func readingTwiceGivesTheSameBytes(_ fixture: Fixture) throws {
    let files = try fixture.files()
    let (one, two) = (fixture.imported(files), fixture.imported(files))

    #expect(one.pages.map(\.bytes) == two.pages.map(\.bytes))
    #expect(one.diagnostics == two.diagnostics)
    #expect(Set(one.pages.map(\.path)).count == one.pages.count)
  }

  /// What is on the pages, as it reads.
  private struct Written {
    private var texts: Set<String> = []
    private var all = ""

    init(_ pages: [SettledPage]) {
      for page in pages {
        let split = FrontMatterBlock.split(page.bytes, file: page.path)
        let keys = split.value.keys(of: page.bytes, file: page.path).value?.entries ?? []
        let scalars = keys.flatMap { NothingIsLostTests.scalars(in: $0.value) }.map(\.words)
        texts.formUnion(scalars)
        all += scalars.joined(separator: "\n") + "\n"
        let body = String(decoding: page.bytes[split.value.body], as: UTF8.self)
        texts.formUnion(body.split(whereSeparator: \.isNewline).map { String($0).words })
        all += body.words + "\n"
      }
    }

    func holds(_ leaf: String) -> Bool {
      let words = leaf.words
      if texts.contains(words) || (words.count > 4 && all.contains(words)) { return true }
      let parts = words.split(separator: ",").map { String($0).words }
      if parts.count > 1, parts.allSatisfy(texts.contains) { return true }
      let single = words.split(separator: " ").map(String.init)
      return single.count > 1 && single.allSatisfy(texts.contains)
    }
  }

  private static func leaves(of file: CatalogueFile, _ kind: CatalogueKind) -> [String] {
    let root: YAMLNode?
    var body: [String] = []
    switch kind {
    case .doap: root = XMLDocument.parse(file.bytes, file: file.path).value?.root
    case .markdown, .hugo, .jekyll:
      let split = FrontMatterBlock.split(file.bytes, file: file.path)
      let keys = split.value.keys(of: file.bytes, file: file.path).value?.entries ?? []
      root = YAMLNode(.mapping(keys), range: 0..<0)
      if file.stem != "_index" {
        body = String(decoding: file.bytes[split.value.body], as: UTF8.self)
          .split(whereSeparator: \.isNewline).map(String.init)
      }
    default: root = DataDocument.yaml(file.bytes, file: file.path).value?.root
    }
    var leaves = root.map { scalars(in: $0) } ?? []
    // What licences.yml says of licences is only looked up; a tag's name is that of the tag.
    if kind == .awesomeSelfhosted, !file.path.hasPrefix("software/") {
      leaves = file.stem == "licenses" ? [] : Array(leaves.dropFirst())
    }
    if file.stem == "_index" { leaves = [] }
    return (leaves + body).filter { !$0.words.isEmpty }
  }

  fileprivate static func scalars(in node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text, _): node.isNull ? [] : [text]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let entries): entries.flatMap { scalars(in: $0.value) }
    }
  }
}
