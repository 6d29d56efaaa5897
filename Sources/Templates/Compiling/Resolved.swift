/// What a name stands for at one place.
struct Resolved {
  enum Kind {
    case declared(Shape.Field.Kind)
    /// Known only while rendering.
    case dynamic

    var isText: Bool {
      switch self {
      case .declared(.text), .declared(.url), .dynamic: true
      default: false
      }
    }
  }

  var operand: Operand
  var kind: Kind
}
