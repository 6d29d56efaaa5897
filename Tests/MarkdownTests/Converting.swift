import Diagnostics
import Markdown

/// Conversion in this process, as the tests read it.
enum Converting {
  static func document(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions()
  ) -> Checked<ConvertedDocument> {
    document(bytes: Array(text.utf8), options)
  }

  static func document(
    bytes: [UInt8], _ options: MarkdownOptions = MarkdownOptions()
  ) -> Checked<ConvertedDocument> {
    MarkdownConverter(options: options, worker: nil, jobs: 1)
      .convert(bytes, file: "a.md", firstLine: 1)
  }

  /// The HTML with each gap as `{number}`, `{number:label}`, `{number:address}`…
  static func html(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
    document(text, options).value.fragment.marked
  }

  /// `code line:column message` of each diagnostic.
  static func diagnostics(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions()
  ) -> [String] {
    document(text, options).diagnostics.map {
      "\($0.code.rawValue) \($0.span.line):\($0.span.column) \($0.message)"
    }
  }
}

extension Fragment {
  var marked: String {
    var result: [UInt8] = []
    var position = 0
    for slot in slots {
      result += html[position..<slot.offset]
      let part = slot.part == .attributes ? "" : ":\(slot.part)"
      result += Array("{\(slot.link)\(part)}".utf8)
      position = slot.offset
    }
    return String(decoding: result + html[position...], as: UTF8.self)
  }
}
