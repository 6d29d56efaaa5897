/// A reader of RFC 4180, as strict as it.
struct CSVTable {
  private(set) var rows: [[String]] = []

  /// Nil for what is no such table.
  init?(_ text: String) {
    var (row, cell) = ([String](), String.UnicodeScalarView())
    var (isQuoted, wasQuoted) = (false, false)
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        cell.append("\"")
        scalars.removeFirst()
      case ("\"", true): (isQuoted, wasQuoted) = (false, true)
      case (_, true): cell.append(scalar)
      case ("\"", false):
        guard cell.isEmpty, !wasQuoted else { return nil }
        isQuoted = true
      case (",", false):
        row.append(String(cell))
        (cell, wasQuoted) = (.init(), false)
      case ("\r", false):
        guard scalars.popFirst() == "\n" else { return nil }
        rows.append(row + [String(cell)])
        (row, cell, wasQuoted) = ([], .init(), false)
      default:
        guard !wasQuoted, scalar.value >= 32 else { return nil }
        cell.append(scalar)
      }
    }
    guard !isQuoted, row.isEmpty, cell.isEmpty, Set(rows.map(\.count)).count <= 1 else {
      return nil
    }
  }
}
