/// What a publication did to the output folder. Paths are relative to it, sorted.
package struct PublicationSummary: Hashable, Sendable {
  /// Made, or made anew because their bytes changed.
  package var written: [String] = []
  /// Files whose bytes were already there.
  package var unchanged = 0
  /// Owned files that the site no longer has.
  package var removed: [String] = []
  /// Files and folders in the output that Showcase did not write; they stay. Known only when
  /// something changed.
  package var foreign: [String] = []
  /// What the user should know besides: one sentence each, without a full stop.
  package var notes: [String] = []
}
