import Diagnostics

/// Numbers as people read them.
enum Amount {
  /// `1,204`.
  static func grouped(_ number: Int) -> String { Measure.count(number) }

  /// `1 page`, `1,204 pages`.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `0.31 s`; `12 ms` below a tenth of a second.
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = Int(duration / .milliseconds(1))
    if milliseconds < 100 { return "\(milliseconds) ms" }
    let hundredths = (milliseconds + 5) / 10
    let fraction = hundredths % 100
    return "\(grouped(hundredths / 100)).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
