package import Diagnostics

/// All templates of a site, compiled and checked: safe to render from many threads.
package struct TemplateSet: Sendable {
  /// In bytes, for each page.
  package var largestOutput = 100 << 20
  /// Partials within partials.
  package var deepest = 64
  private let program: Program
  /// For finding what a page says in what its templates say.
  let sources: [SourceText]

  /// The fields that the templates ask for.
  package var uses: FieldUse { program.uses }

  /// Compiles all templates, and checks those reached from `roots` against their views' shapes.
  ///
  /// A root whose name ends in `.xml` or `.txt` is of that format, with all it includes; every
  /// other is HTML. Of sources with one name the last counts.
  ///
  /// - Parameter roots: The shape of the view, by the name of each template that is rendered by
  ///   itself.
  /// - Returns: The set, with every mistake of every template, sorted by place. Render only from a
  ///   set without errors.
  package static func compile(
    _ sources: [TemplateSource], roots: [String: Shape]
  ) -> Checked<TemplateSet> {
    compile(sources, roots: roots, isStrict: true)
  }

  /// Compiles all templates as the specification of Mustache has it: names are free, what is
  /// unknown is rendered as nothing, and `{{{name}}}` is anybody's.
  package static func compileLeniently(_ sources: [TemplateSource]) -> Checked<TemplateSet> {
    compile(sources, roots: [:], isStrict: false)
  }

  private static func compile(
    _ sources: [TemplateSource], roots: [String: Shape], isStrict: Bool
  ) -> Checked<TemplateSet> {
    let parsed = sources.map { Parser.parse(SourceText($0)) }
    var diagnostics = parsed.flatMap(\.diagnostics)
    var compiler = Compiler(parsed.map(\.value), roots: roots, isStrict: isStrict)
    if isStrict { compiler.run() } else { compiler.runLeniently() }
    diagnostics += CompilerReport.finish(&compiler)
    diagnostics += roots.keys.filter { compiler.names[$0] == nil }.map(missing)
    if isStrict { diagnostics += compiler.unused(hasErrors: !diagnostics.isEmpty) }
    return Checked(
      TemplateSet(program: compiler.program, sources: parsed.map(\.value.source)),
      diagnostics.sorted())
  }

  /// Appends the page to `output`.
  ///
  /// - Parameters:
  ///   - name: One of the roots.
  ///   - view: A record of the root's shape.
  /// - Returns: What only the values could show: addresses left out (`url-unsafe`), unknown partials
  ///   of dynamic names, recursion or output without end. After the last two the page is cut off.
  package func render(_ name: String, _ view: Record, into output: inout [UInt8]) -> [Diagnostic] {
    render(name, .record(view), into: &output)
  }

  /// Appends what the template makes of a value of any shape, in lenient mode.
  package func renderLeniently(
    _ name: String, _ value: Value, into output: inout [UInt8]
  ) -> [Diagnostic] {
    render(name, value, into: &output)
  }

  private func render(_ name: String, _ value: Value, into output: inout [UInt8]) -> [Diagnostic] {
    guard let root = program.roots[name] else {
      return [Self.missing(name)]
    }
    return program.instructions.withUnsafeBufferPointer { instructions in
      program.text.withUnsafeBufferPointer { text in
        var renderer = Renderer(
          program, root, instructions: instructions, text: text, largestOutput: largestOutput,
          deepest: deepest, from: output.count)
        renderer.run(value, into: &output)
        return renderer.diagnostics
      }
    }
  }

  private static func missing(_ name: String) -> Diagnostic {
    let isOfAnotherFormat = Format(rootNamed: name) != .html
    return .error(
      .templateMissing, "the site needs a template '\(name)'",
      at: SourceSpan(file: "templates/\(name)\(isOfAnotherFormat ? "" : ".html")"))
  }
}
