import Templates

extension Shape {
  static let person = Shape("person", [.text("name"), .url("home")])
  static let tag = Shape("tag", [.text("label"), .url("url")])
  static let node: Shape = Shape("node", [.text("name"), .list("children", of: Shape.node)])
  static let sample = Shape(
    "article",
    [
      .text("title"), .url("url"), .html("body"), .json("data"), .bool("draft"), .texts("words"),
      .list("tags", of: .tag), .record("author", .person), .text("kind"), .text("empty"),
      .list("nodes", of: .node),
    ], open: "x_")
}

extension Record {
  /// An article with something in every field.
  static let sample = Record(
    .sample,
    [
      .text("A < B"), .text("/a/"), .html(Array("<p>hi</p>".utf8)), .text("{\"a\":1}"), .bool(true),
      .texts(["one", "two"]),
      .list([.tag("Maps", "/maps/"), .tag("Art", "/art/")]),
      .record(Record(.person, [.text("Ada"), .text("https://ada.example")])),
      .text("partials/card"), .text(""),
      .list([.node("a", [.node("b", []), .node("c", [.node("d", [])])])]),
    ],
    extras: [
      "x_note": .text("<n>"), "x_list": .list([.text("p"), .text("q")]),
      "x_map": .object(["k": .text("v"), "title": .text("inner")]),
    ])

  /// The sample with one field changed.
  static func sample(_ name: String, _ value: Value) -> Record {
    var record = sample
    record[name] = value
    return record
  }
}

extension Value {
  static func tag(_ label: String, _ url: String) -> Value {
    .record(Record(.tag, [.text(label), .text(url)]))
  }

  static func node(_ name: String, _ children: [Value]) -> Value {
    .record(Record(.node, [.text(name), .list(children)]))
  }
}
