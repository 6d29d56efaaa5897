import Diagnostics

/// The compiled templates, flat.
struct Program: Sendable {
  /// A field of a record within a record.
  struct Path: Sendable {
    var register: Int
    var slots: [Int]
  }

  /// A name looked up while rendering.
  struct Lookup: Sendable {
    enum Step: Sendable {
      /// The values of unknown shape, innermost first.
      case dynamicValues
      case extras(register: Int)
      /// Always found.
      case field(register: Int, slot: Int)
    }

    /// Where to look for the first part, in this order.
    var steps: [Step]
    var parts: [String]
  }

  /// The partials that a dynamic name may mean at one tag.
  struct DynamicSite: Sendable {
    var variants: [String: Int]
    /// What is wrong with those partials that cannot stand there.
    var refused: [String: Diagnostic] = [:]
    var isLenient: Bool
    var place: Int
  }

  struct Root: Sendable {
    /// The template's file.
    var path: String
    var variant: Int
    /// -1 in lenient mode.
    var register: Int
  }

  var instructions: [Instruction] = []
  var text: [UInt8] = []
  /// By variant.
  var entries: [Range<Int>] = []
  var paths: [Path] = []
  var lookups: [Lookup] = []
  var sites: [DynamicSite] = []
  /// Where tags stand, for what goes wrong while rendering.
  var places: [SourceSpan] = []
  /// By register.
  var shapes: [Shape] = []
  var roots: [String: Root] = [:]
  var uses = FieldUse.nothing
}
