/// A project's `badge.json`: what the endpoint badge of shields.io draws the same badge from, in the
/// style that a README asks for.
struct BadgeEndpointRenderer {
  var text: BadgeText

  func render() -> [UInt8] {
    let bytes = JSONWriter.document { json in
      json.number("schemaVersion", 1)
      json.text("label", text.label)
      json.text("message", text.message)
      json.text("color", text.colour)
    }
    return bytes + [UInt8(ascii: "\n")]
  }
}
