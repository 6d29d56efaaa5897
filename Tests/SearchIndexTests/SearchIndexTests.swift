import Testing

@testable import SearchIndex

@Suite struct SearchIndexTests {
  static func document(
    _ title: String, _ text: String = "", summary: String = "", keywords: [String] = [],
    headings: [String] = []
  ) -> SearchDocument {
    SearchDocument(
      kind: .project, title: title, url: "projects/\(title.lowercased())/", summary: summary,
      keywords: keywords, headings: headings, html: Array("<p>\(text)</p>".utf8))
  }

  /// Words that every document holds, words that some hold, and a word of its own.
  static func many(_ count: Int) -> [SearchDocument] {
    (0..<count).map { number in
      document(
        "Project \(number)",
        "All of them share this text. " + (number % 3 == 0 ? "Third. " : "")
          + "A word of group\(number % 40), and one of its own: own\(number).",
        summary: "Number \(number) of many")
    }
  }

  @Test func everyWordLeadsToItsDocuments() async throws {
    let index = try await WrittenIndex([
      Self.document("Alpha", "Written in Swift."),
      Self.document("Beta", "Not alpha.", keywords: ["Swift"]),
      Self.document("Gamma", "東京都の café", headings: ["A heading"]),
    ])

    #expect(index.documents("swift") == [0, 1])
    #expect(index.documents("alpha") == [0, 1])
    #expect(index.documents("cafe") == [2])
    #expect(index.documents("東京") == [2])
    #expect(index.documents("heading") == [2])
    #expect(index.documents("nothing") == [])
  }

  @Test func titleOverKeywordsOverSummaryOverHeadingsOverText() async throws {
    let index = try await WrittenIndex([
      Self.document("A", "whale"), Self.document("B", headings: ["whale"]),
      Self.document("C", summary: "A whale"), Self.document("D", keywords: ["whale"]),
      Self.document("Whale"), Self.document("The whale in a long title of a book"),
    ])
    let levels = try #require(index.words["whale"]).sorted { $0.document < $1.document }.map(
      \.level)

    #expect(levels[4] == levels.max())
    #expect(levels[5] < levels[4])
    #expect(levels[5] > levels[3])
    #expect(levels[3] >= levels[2])
    #expect(levels[2] > levels[1])
    #expect(levels[0] > 0)
  }

  @Test func theSameDocumentsGiveTheSameFilesWithAnyNumberOfJobs() async throws {
    let documents = Self.many(700)

    let one = try await WrittenIndex.files(documents, jobs: 1)

    for jobs in [2, 3, 8] {
      #expect(try await WrittenIndex.files(documents, jobs: jobs) == one)
    }
  }

  @Test func aChangedTextChangesTheVersion() async throws {
    var documents = Self.many(20)
    let before = try await WrittenIndex(documents)
    documents[7].html += Array("<p>!</p>".utf8)
    let after = try await WrittenIndex(documents)

    #expect(before.head.components(after: "\"v\":\"", upTo: "\"") != "")
    #expect(before.head != after.head)
  }

  @Test func aSiteWithoutDocumentsHasNoFiles() async throws {
    #expect(try await WrittenIndex.files([]).isEmpty)
  }

  @Test func oneDocumentIsEnough() async throws {
    let index = try await WrittenIndex([Self.document("Only")])

    #expect(
      Set(index.files.keys) == Set(["index", "d-0", "x-0", "s-0", "t-0"].map(ScriptFile.path)))
    #expect(index.documents("only") == [0])
  }

  @Test func aDocumentWithoutAWordHasACard() async throws {
    let index = try await WrittenIndex([Self.document("🚀"), Self.document("!")])

    #expect(index.value(of: "d-0").hasPrefix("[[\"🚀\",\"projects/🚀/\",1,"))
    #expect(index.value(of: "t-0") == "{}")
    #expect(index.firsts == [""])
  }

  @Test func everyFileIsSmallOnTenThousandPages() async throws {
    let index = try await WrittenIndex(Self.many(10_000))

    #expect(index.head.utf8.count <= 5000)
    for (path, bytes) in index.files where !path.hasPrefix("search/x-") {
      #expect(bytes.count <= 9000, "\(path)")
    }
    #expect(index.documents("group7").count == 250)
    #expect(index.documents("third").count == 0 && index.counts["third"] == 10_000)
    #expect(index.counts["project"] == 10_000)
    #expect(index.documents("own9999") == [9999])
  }

  @Test func theBestOfACommonWordKeepTheirLevels() async throws {
    var documents = Self.many(1500)
    documents[1234] = Self.document("Common", "share")
    documents[77].keywords = ["share"]
    let index = try await WrittenIndex(documents)
    let first = try #require(index.words["share"]?.first)

    #expect(first.level > 0)
    #expect(index.words["share"]?.max { $0.level < $1.level }?.document == 77)
    #expect(index.words["common"]?.map(\.document) == [1234])
  }

  @Test func wordsAreInTheOrderInWhichABrowserComparesThem() async throws {
    let index = try await WrittenIndex(
      Self.many(300) + [Self.document("𠮷野 豈 zebra éclair 東京 \u{FA0E}\u{FA0F}")])
    let units = index.order.map { Array($0.utf16) }

    #expect(units == units.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(Set(units).count == units.count)
    #expect(index.firsts.first == "")
  }

  @Test func aShardIsFoundByItsFirstWord() async throws {
    let index = try await WrittenIndex(Self.many(3000))
    let firsts = index.firsts

    #expect(firsts.count > 3)
    for (number, pair) in zip(firsts, firsts.dropFirst()).enumerated() {
      #expect(pair.0 < pair.1)
      #expect(index.files["search/t-\(number + 1).js"] != nil)
    }
  }

  @Test func manyWordsOfOneBeginningHaveAWordForIt() async throws {
    let index = try await WrittenIndex(Self.many(3000))

    let best = try #require(index.words["ow*"])
    #expect(best.count == PrefixIndex.best)
    #expect(index.words["thi*"] == nil)
    let (base, beginning) = (index.order.firstIndex(of: "of"), index.order.firstIndex(of: "ow*"))
    #expect(try #require(base) < #require(beginning))
  }
}
