/// What the person at the command line chooses of the output's form.
package struct RenderOptions: Hashable, Sendable {
  /// Links name their `index.html`, so that the site can be opened from disk.
  package var portable: Bool

  package init(portable: Bool = false) { self.portable = portable }
}
