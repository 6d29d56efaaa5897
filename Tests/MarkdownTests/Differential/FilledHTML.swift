@testable import Markdown

extension ConvertedDocument {
  /// The HTML with each gap filled by the address that the author wrote.
  var filledHTML: [UInt8] {
    var result = HTMLOutput()
    var position = 0
    for slot in fragment.slots {
      result.bytes += fragment.html[position..<slot.offset]
      position = slot.offset
      let link = links[slot.link]
      result.write(link.kind == .image ? " src=\"" : " href=\"")
      // A slug is no address.
      let address = link.kind == .wiki ? "#" : link.destination
      Array(address.utf8).withUnsafeBufferPointer { result.escape(url: $0) }
      result.write("\"")
    }
    return result.bytes + fragment.html[position...]
  }
}
