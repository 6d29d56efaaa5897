import ArgumentParser
import SiteRenderer

extension Share: ExpressibleByArgument {
  /// `2/8`: the second of eight.
  package init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count <= 10_000 else {
      return nil
    }
    self.init(number, of: count)
  }
}
