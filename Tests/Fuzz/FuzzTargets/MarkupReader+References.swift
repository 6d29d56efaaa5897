extension MarkupReader {
  /// The text that a value stands for: numbers, and the names that can hide a scheme.
  static func resolved(_ value: String) -> String {
    var result = ""
    var rest = value[...]
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[sign...]
      let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      guard let scalar = scalar(String(name)) else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest.dropFirst(name.count + 1)
      if rest.first == ";" { rest = rest.dropFirst() }
    }
    return result + rest
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if let named = names[name] { return named }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init)
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "Tab": "\t", "NewLine": "\n",
    "colon": ":", "sol": "/", "bsol": "\\", "lpar": "(", "rpar": ")", "period": ".", "num": "#",
  ]
}
