import Diagnostics
import Templates

extension FuzzTarget {
  /// Templates, compiled both strictly and as Mustache has them, and rendered with values that mean
  /// harm. The input is a page's template; after a NUL its partial, after another its parent.
  static let template = FuzzTarget("template", longest: 600) { bytes in
    let parts = bytes.textBytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      .map(Array.init)
    let sources = zip(["page", "partial", "base"], parts).map { name, text in
      TemplateSource(path: "templates/\(name).html", name: name, bytes: text)
    }
    let strict = TemplateSet.compile(sources, roots: ["page": HostileView.shape])
    let lenient = TemplateSet.compileLeniently(sources)
    for diagnostic in strict.diagnostics + lenient.diagnostics {
      try check(diagnostic, sources)
    }
    if !strict.diagnostics.contains(where: { $0.severity == .error }) {
      try checkHarmless(strict.value, sources)
    }
    try checkText(lenient, sources[0].bytes)
  }

  private static func check(_ diagnostic: Diagnostic, _ sources: [TemplateSource]) throws {
    guard let source = sources.first(where: { $0.path == diagnostic.span.file }) else { return }
    var alone = diagnostic
    alone.notes = []
    try Places(of: source.bytes, file: source.path, withReturns: false).check([alone])
  }

  /// What is written of a value can only ever be text, or a safe address.
  private static func checkHarmless(
    _ templates: TemplateSet, _ sources: [TemplateSource]
  ) throws {
    var templates = templates
    templates.largestOutput = 20_000
    var output: [UInt8] = []
    _ = templates.render("page", HostileView.record, into: &output)
    let own = sources.map { String(decoding: $0.bytes, as: UTF8.self).lowercased() }
    guard !own.contains(where: { $0.contains("zq") || $0.contains("script") }) else { return }
    let tags = try output.withUnsafeBufferPointer { bytes in
      try MarkupReader.tags(of: bytes, form: .html)
    }
    for tag in tags {
      try BrokenProperty.unless(
        !tag.name.contains("zq"), "a value opens no element: '\(tag.name)'")
      for attribute in tag.attributes {
        try BrokenProperty.unless(
          !attribute.name.contains("zq"), "a value makes no attribute: '\(attribute.name)'")
        let value = MarkupReader.resolved(attribute.value).filter { $0 > " " }.lowercased()
        try BrokenProperty.unless(
          !value.hasPrefix("javascript:zq") || !addresses.contains(attribute.name),
          "an address has a safe scheme: '\(attribute.name)' is '\(attribute.value)'")
      }
    }
  }

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "ping",
    "background", "manifest", "srcset", "imagesrcset", "longdesc",
  ]

  /// A template without tags is its own text; one with tags can be rendered all the same.
  private static func checkText(_ compiled: Checked<TemplateSet>, _ source: [UInt8]) throws {
    var templates = compiled.value
    templates.largestOutput = 20_000
    var output: [UInt8] = []
    _ = templates.renderLeniently("page", HostileView.object, into: &output)
    let text = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
    guard !text.contains(UInt8(ascii: "{")), compiled.diagnostics.isEmpty else { return }
    try BrokenProperty.unless(
      output == text,
      "a template without tags is its own text: "
        + "'\(String(decoding: output, as: UTF8.self))'")
  }
}
