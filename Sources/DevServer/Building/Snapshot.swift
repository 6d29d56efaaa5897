/// What is served at one moment; replaced as a whole, never changed.
struct Snapshot: Sendable {
  /// Of `site`, counted up with each good state; 0 while there is none.
  var revision = 0
  /// The last state of the sources without a mistake.
  var site: ServedSite?
  /// The mistakes since then.
  var mistakes: [Mistake] = []
  /// Whether the sources have mistakes that the served site has not.
  var isBehind = false
  /// Where nothing but style sheets differ from the revision before.
  var styles: [StyleChange]?
}
