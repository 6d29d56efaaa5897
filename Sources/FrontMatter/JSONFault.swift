import Diagnostics

/// A mistake after which the rest of a JSON text cannot be read.
struct JSONFault: Error {
  var diagnostic: Diagnostic
}
