import Diagnostics

/// A file that hands data to the page's script, also where the page was opened from disk: one call
/// of `showcase.put` with the file's name and a value.
enum ScriptFile {
  static let folder = "search/"

  /// `search/t-7.js`
  static func path(_ name: String) -> String { "\(folder)\(name).js" }

  static func bytes(_ name: String, value: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(value.count + 40)
    output += Array("showcase.put(".utf8)
    JSONText.append(folder + name, to: &output)
    output.append(UInt8(ascii: ","))
    output += value
    output += Array(")\n".utf8)
    return output
  }

  /// A string as a JSON value.
  static func string(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    JSONText.append(text, to: &output)
    return output
  }

  /// A string as a JSON value, from UTF-8.
  static func string(utf8 text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 16 + 16)
    JSONText.append(utf8: text, to: &output)
    return output
  }

  /// A string of letters that need no escape.
  static func string(plain bytes: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
  }

  static func array(_ values: [[UInt8]]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(values.reduce(2) { $0 + $1.count + 1 })
    output.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += value
    }
    output.append(UInt8(ascii: "]"))
    return output
  }
}
