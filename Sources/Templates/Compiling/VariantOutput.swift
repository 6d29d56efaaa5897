import Diagnostics

/// What has been made of the variant being compiled.
struct VariantOutput {
  var instructions: [Instruction] = []
  var diagnostics: [Diagnostic] = []
  var calls: [Variant.Call] = []
  /// Text not yet written to the program.
  var pending: [UInt8] = []
  var format = Format.lenient
  var reader = HTMLReader(place: .text)
  /// Where in `pending` the address in a URL attribute begins.
  var addressStart = 0
  /// The first tag in the address.
  var addressSpan = SourceSpan(file: "")
  /// The tag that stands where a name may not go on.
  var tagAtName = SourceSpan(file: "")

  init() {}

  init(_ key: Variant.Key) {
    format = key.format
    reader = HTMLReader(place: key.place)
  }
}
