/// Where a project's source code is.
package struct Repository: Hashable, Sendable {
  /// `https://` and lower case host, no trailing slash, no `.git`.
  package let url: String
  /// `github.com`, `gitlab.com`, `codeberg.org`, …
  package let host: String
  /// The path without a leading slash: `owner/name`, or a bare organisation.
  package let path: String
}
