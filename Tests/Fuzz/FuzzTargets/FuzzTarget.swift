/// A part of the program that is given bytes nobody wrote, and what must hold for all of them.
package struct FuzzTarget: Sendable {
  /// Runs one input. Throws where a property is broken; a trap or a read outside of the input is
  /// for the caller's tools to see.
  package typealias Check = @Sendable (UnsafeBufferPointer<UInt8>) throws -> Void

  /// As the command line, the folder of seeds and the dictionary say it.
  package let name: String
  /// In bytes: what a fuzzer makes is cut here, so that a million inputs fit into some minutes.
  package let longest: Int
  package let check: Check

  init(_ name: String, longest: Int, _ check: @escaping Check) {
    self.name = name
    self.longest = longest
    self.check = check
  }

  /// In the order in which they are run.
  package static let all = [
    frontMatter, template, rawHTML, markdown, license, image, catalogue, request, slug,
  ]

  /// The target called `name`.
  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes as text, with what is not UTF-8 replaced.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The same as bytes: documents are known to be UTF-8 before they are read.
  var textBytes: [UInt8] { Array(text.utf8) }
}
