import Templates
import Testing

@Suite struct FieldUseTests {
  static let inner = Shape("inner", [.text("name"), .text("unused")])
  static let page = Shape(
    "page",
    [
      .text("title"), .text("subtitle"), .list("items", of: inner), .record("owner", inner),
      .bool("has_items"),
    ], open: "x_")

  static func names(_ template: String, partial: String = "") -> [String: [String]] {
    let set = TemplateSet.compile(
      [
        TemplateSource(path: "templates/page.html", name: "page", bytes: Array(template.utf8)),
        TemplateSource(
          path: "templates/partials/p.html", name: "partials/p", bytes: Array(partial.utf8)),
      ], roots: ["page": page])
    return ["page": page, "inner": inner].mapValues { shape in
      set.value.uses.fields(of: shape).map { shape.fields[$0].name }
    }
  }

  @Test(
    arguments: [
      ("{{title}}", ["title"], []),
      ("{{#items}}{{name}}{{/items}}", ["items"], ["name"]),
      ("{{#items}}{{title}}{{/items}}", ["title", "items"], []),
      ("{{^has_items}}none{{/has_items}}", ["has_items"], []),
      ("{{owner.name}}", ["owner"], ["name"]),
      ("{{owner.x_a}}", ["owner"], []),
      ("{{x_own}}", [], []),
      ("{{>partials/p}}", ["subtitle"], []),
      ("no tags", [], []),
    ] as [(String, [String], [String])])
  func templatesSayWhatTheyAskFor(_ template: String, _ page: [String], _ inner: [String]) {
    let used = Self.names(template, partial: "{{subtitle}}")

    #expect(used["page"] == page)
    #expect(used["inner"] == inner)
  }

  @Test func everythingIsAskedForUnlessSaidOtherwise() {
    #expect(FieldUse.everything.fields(of: Self.inner) == [0, 1])
  }
}
