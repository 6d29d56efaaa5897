import Diagnostics

/// Collects what is wrong with the variants that are used.
enum CompilerReport {
  /// Returns the mistakes of everything the roots reach, each once, with the first use of the
  /// template it is in; and refuses, at the tags with dynamic names, the partials with mistakes.
  static func finish(_ compiler: inout Compiler) -> [Diagnostic] {
    var mistakes: [Diagnostic] = []
    var seen: Set<Mistake> = []
    var visited: Set<Int> = []
    for (name, root) in compiler.program.roots.sorted(by: { $0.key < $1.key }) {
      walk(from: root.variant, in: compiler.variants, &visited) { diagnostic, use in
        guard seen.insert(Mistake(diagnostic)).inserted else { return }
        var diagnostic = diagnostic
        if let use { diagnostic.notes.append(Note("used by '\(name)' here", at: use)) }
        mistakes.append(diagnostic)
      }
    }
    refuseDynamicPartials(in: &compiler)
    return mistakes + (compiler.isTooLarge ? [tooLarge(compiler)] : [])
  }

  /// One mistake in the source, however many variants show it.
  private struct Mistake: Hashable {
    var span: SourceSpan
    var code: DiagnosticCode

    init(_ diagnostic: Diagnostic) {
      span = diagnostic.span
      code = diagnostic.code
    }
  }

  /// Visits `start` and everything it uses, breadth first.
  private static func walk(
    from start: Int, in variants: [Variant], _ visited: inout Set<Int>,
    _ report: (Diagnostic, _ use: SourceSpan?) -> Void
  ) {
    guard visited.insert(start).inserted else { return }
    var queue: [(variant: Int, use: SourceSpan?)] = [(start, nil)]
    var next = 0
    while next < queue.count {
      let (variant, use) = queue[next]
      next += 1
      for diagnostic in variants[variant].diagnostics {
        report(diagnostic, diagnostic.span.file == use?.file ? nil : use)
      }
      for call in variants[variant].calls where visited.insert(call.variant).inserted {
        queue.append((call.variant, call.span))
      }
    }
  }

  private static func refuseDynamicPartials(in compiler: inout Compiler) {
    guard !compiler.program.sites.isEmpty else { return }
    let mistakes = firstMistakes(in: compiler.variants)
    for index in compiler.program.sites.indices {
      for (name, variant) in compiler.program.sites[index].variants {
        compiler.program.sites[index].refused[name] = mistakes[variant]
      }
    }
  }

  /// Returns, by variant, a mistake of its own or of what it uses.
  private static func firstMistakes(in variants: [Variant]) -> [Diagnostic?] {
    var users = [[Int]](repeating: [], count: variants.count)
    for (index, variant) in variants.enumerated() {
      for call in variant.calls { users[call.variant].append(index) }
    }
    var mistakes = variants.map(\.diagnostics.first)
    var queue = mistakes.indices.filter { mistakes[$0] != nil }
    var next = 0
    while next < queue.count {
      for user in users[queue[next]] where mistakes[user] == nil {
        mistakes[user] = mistakes[queue[next]]
        queue.append(user)
      }
      next += 1
    }
    return mistakes
  }

  private static func tooLarge(_ compiler: Compiler) -> Diagnostic {
    let source = compiler.templates[compiler.variants.last?.key.template ?? 0].source
    return .error(
      .templateRecursion, "templates include each other in too many ways; '\(source.name)' is one",
      at: source.span(source.start..<source.start))
  }
}
