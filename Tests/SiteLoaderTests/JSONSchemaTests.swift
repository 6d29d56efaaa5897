import Foundation
import SiteLoader
import Testing

@Suite struct JSONSchemaTests {
  private func schema(_ subject: JSONSchema.Subject) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(JSONSchema.text(for: subject).utf8))
    return try #require(object as? [String: Any])
  }

  @Test(arguments: JSONSchema.Subject.allCases)
  func isAClosedObjectWithDescriptions(_ subject: JSONSchema.Subject) throws {
    let schema = try schema(subject)
    let properties = try #require(schema["properties"] as? [String: [String: Any]])

    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["type"] as? String == "object")
    #expect(schema["additionalProperties"] as? Bool == false)
    #expect((schema["patternProperties"] as? [String: Any])?.keys.sorted() == ["^x_"])
    #expect(properties.count > 5)
    #expect(properties.values.allSatisfy { ($0["description"] as? String)?.hasSuffix(".") == true })
  }

  @Test(arguments: [
    (JSONSchema.Subject.article, ["date", "title"]),
    (.project, ["license", "repository", "summary", "title"]),
    (.page, ["title"]), (.site, ["title", "url"]),
  ])
  func namesTheRequiredKeys(_ subject: JSONSchema.Subject, _ keys: [String]) throws {
    #expect(try (schema(subject)["required"] as? [String])?.sorted() == keys)
  }

  @Test func listsTheWordsOfAnEnumeration() {
    let text = JSONSchema.text(for: .project)
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")

    #expect(line.contains(#""enum": [ "active", "wip", "concept""#))
    #expect(!text.contains("undeclared"))
  }

  @Test(arguments: [
    (JSONSchema.Subject.project, ["languages", "platforms", "stewards", "tags"]),
    (.article, ["authors", "tags"]),
  ])
  func saysHowManyTermsThereMayBe(_ subject: JSONSchema.Subject, _ keys: [String]) throws {
    let properties = try #require(schema(subject)["properties"] as? [String: [String: Any]])
    let limited = properties.filter { _, property in
      // Null, or a list, or one item.
      let forms = (property["anyOf"] as? [[String: Any]])?.first?["anyOf"] as? [[String: Any]]
      return forms?.contains { $0["maxItems"] as? Int == 100 } == true
    }
    #expect(limited.keys.sorted() == keys)
  }

  @Test func isTheSameEachTime() {
    #expect(JSONSchema.text(for: .project) == JSONSchema.text(for: .project))
  }
}
