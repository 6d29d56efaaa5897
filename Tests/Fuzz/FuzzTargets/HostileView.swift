import Templates

/// A view whose values mean harm wherever they are written.
enum HostileView {
  static let shape: Shape = Shape(
    "view",
    [
      .text("text"), .url("url"), .html("html"), .json("json"), .bool("yes"), .bool("no"),
      .texts("texts"), .list("list", of: item), .list("none", of: item), .record("one", item),
    ], open: "x_")

  private static let item: Shape = Shape("item", [.text("text"), .url("url"), .bool("yes")])

  static let text = Value.text("\"'`--><zq zq=1>&{{text}} zq='1' zq=\"1\" javascript:zq")
  static let url = Value.text(" \u{1}java\tscript:zq\"'><zq zq=1>")

  static let record = Record(
    shape,
    [
      text, url, .html(Array("<b>bold</b>".utf8)), .text(#"{"a":"b"}"#), .bool(true),
      .bool(false), .list([text, url]), .list([child, child]), .list([]), child,
    ], extras: ["x_text": text, "x_list": .list([text, object])])

  private static let child = Value.record(Record(item, [text, url, .bool(true)]))

  static let object = Value.object([
    "text": text, "url": url, "yes": .bool(true), "no": .bool(false), "list": .list([text, text]),
    "one": .object(["text": text, "partial": .text("partial")]), "name": .text("partial"),
  ])
}
