/// How free a project is; `osi` follows from the licence, the others are declared.
package enum Openness: String, CaseIterable, Hashable, Sendable {
  case osi
  case sourceAvailable = "source-available"
  case openCore = "open-core"
  case openWeights = "open-weights"
  case proprietary
  /// The licence is not approved by the OSI and nothing else is declared.
  case undeclared
}
