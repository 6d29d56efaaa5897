/// Raw HTML that is being removed with what it holds, up to its end tag or the end of its container.
struct Removal {
  let name: String
  /// Whether its content is markup, in which elements of its name nest.
  var isMarkup: Bool { !HTMLElement.notMarkup.contains(name) }
  /// How many elements of its name are open.
  var nesting = 1
  /// How many elements of the document were open when it began.
  let depth: Int
  /// What had been written by then.
  let written: Checkpoint

  /// How far a renderer had come.
  struct Checkpoint {
    var bytes: Int
    var slots: Int
    var links: Int
    var outline: Int
    var prose: Prose
    var ids: AnchorNames
  }
}
