/// Whether a diagnostic stops the site from being published.
package enum Severity: String, Hashable, Sendable {
  case error
  case warning
}
