/// One step of a compiled template.
enum Instruction: Sendable {
  /// Writes bytes of the program's text.
  case text(start: Int, count: Int)
  case write(Operand, Escaping)
  /// Runs the next `count` instructions for what the operand holds; a record goes to `register`,
  /// or, where that is negative, to the values of unknown shape.
  case section(Operand, register: Int, count: Int)
  /// Runs the next `count` instructions when the operand is false.
  case inverted(Operand, count: Int)
  /// Runs another variant; `place` is that of the tag.
  case call(variant: Int, place: Int)
  /// Runs the variant that the operand names.
  case callDynamic(Operand, site: Int)
  /// Remembers where the address in an attribute begins.
  case beginAddress
  /// Takes back the address written since when its scheme is not safe.
  case endAddress(URLAttribute, place: Int)
}

/// Where an instruction finds its value.
enum Operand: Sendable {
  case field(register: Int, slot: Int)
  /// A field of a record within a record; an index into the program's paths.
  case path(Int)
  /// A name that is looked up while rendering; an index into the program's lookups.
  case lookup(Int)
  /// `.`
  case item
}
