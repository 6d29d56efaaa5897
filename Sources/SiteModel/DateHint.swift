/// What was meant by a date that is none.
package enum DateHint {
  /// The forms a date has, for messages: "a date is …".
  package static let forms =
    "'2022', '2022-08', '2022-08-22' or an instant with its zone, '2022-08-22T10:00:00+02:00'"

  /// The phrase to append to a message: `; did you mean '2022-08-22'?`, why a day does not exist, or
  /// nothing. A date that may be read in two ways gets both.
  package static func phrase(for text: String) -> String {
    let parts = parts(of: text)
    if let missing = missingDay(parts) { return "; \(missing)" }
    let dates = candidates(text, parts).compactMap { ContentDate(parsing: $0)?.description }
    var seen: Set<String> = []
    let choice = dates.filter { seen.insert($0).inserted }.map { "'\($0)'" }
    return choice.isEmpty ? "" : "; did you mean \(choice.joined(separator: " or "))?"
  }

  /// Numbers, and months by their number where they have names; nil where there is anything else.
  private static func parts(of text: String) -> [Int]? {
    let words = text.split { " -/.,_".contains($0) }
    let parts = words.map { word -> Int? in
      if word.utf8.allSatisfy({ 0x30 <= $0 && $0 <= 0x39 }), word.utf8.count <= 4 {
        return Int(word)
      }
      let name = word.lowercased()
      let isLong = name.utf8.count >= 3
      return ContentDate.monthNames.firstIndex { isLong && $0.lowercased().hasPrefix(name) }
        .map { $0 + 1 }
    }
    guard parts.count <= 3, !parts.contains(nil) else { return nil }
    return parts.compactMap { $0 }
  }

  private static func missingDay(_ parts: [Int]?) -> String? {
    guard let parts, parts.count == 3, parts[0] > 31, (1...12).contains(parts[1]) else {
      return nil
    }
    let days = CivilDay.daysInMonth(parts[1], of: parts[0])
    guard parts[2] > days else { return nil }
    return "\(ContentDate.monthNames[parts[1] - 1]) \(parts[0]) has \(days) days"
  }

  private static func candidates(_ text: String, _ parts: [Int]?) -> [String] {
    guard let parts else { return [text + "Z", trimmed(text), "\(trimmed(text))Z"] }
    let isYearFirst = (parts.first ?? 0) > 31
    switch parts.count {
    case 2: return [isYearFirst ? written(parts) : written([parts[1], parts[0]])]
    case 3 where isYearFirst: return [written(parts)]
    case 3 where text.contains(where: \.isLetter):
      let isMonthFirst = text.first?.isLetter == true
      return [written([parts[2], parts[isMonthFirst ? 0 : 1], parts[isMonthFirst ? 1 : 0]])]
    case 3 where text.contains("."): return [written([parts[2], parts[1], parts[0]])]
    case 3:
      return [written([parts[2], parts[1], parts[0]]), written([parts[2], parts[0], parts[1]])]
    default: return []
    }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }

  private static func written(_ parts: [Int]) -> String {
    let rest = parts.dropFirst().map { "-" + ContentDate.padded($0) }.joined()
    return ContentDate.padded(parts[0], to: 4) + rest
  }
}
