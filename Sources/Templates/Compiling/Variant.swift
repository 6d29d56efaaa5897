import Diagnostics

/// One template as it stands in one situation: the same partial is compiled once for each
/// combination of shapes around it and of places in the HTML.
struct Variant: Sendable {
  struct Key: Hashable, Sendable {
    var template: Int
    var scope: Scope
    var format: Format
    var place: HTMLPlace
    /// What stands before each line.
    var indentation: [UInt8]
    /// What fills the template's blocks, by their names.
    var arguments: [String: BlockReference]
  }

  /// A use of another variant, and where it is asked for.
  struct Call: Sendable {
    var variant: Int
    var span: SourceSpan
  }

  var key: Key
  var instructions: [Instruction] = []
  var diagnostics: [Diagnostic] = []
  /// The partials and parents that are always meant; not those of dynamic names.
  var calls: [Call] = []
}

/// A block that fills another.
struct BlockReference: Hashable, Sendable {
  var template: Int
  /// In `ParsedTemplate.blocks`.
  var block: Int
}
