import ArgumentParser

/// The day on which the program runs.
enum Today {
  /// `2026-11-26`, in UTC.
  ///
  /// - Throws: The exit status of a failed machine where the clock has gone astray.
  static func text() throws -> String {
    guard let now = Environment.now else {
      Terminal.report("error: the clock shows no date\n")
      throw CommandFailure.machine
    }
    return now.wholeDay.description
  }
}
