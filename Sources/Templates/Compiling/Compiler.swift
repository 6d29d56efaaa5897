import Diagnostics

/// Compiles all templates that the roots reach, each in every situation in which it is used.
struct Compiler {
  /// More ways to use the templates than this come from templates that call each other in circles.
  private static let mostVariants = 10_000

  let templates: [ParsedTemplate]
  /// Indexes of `templates`.
  let names: [String: Int]
  let roots: [String: Shape]
  let isStrict: Bool
  /// By template: the names of the blocks in it and in all it includes.
  let blockNames: [BlockNames]

  var variants: [Variant] = []
  var program = Program()
  /// The variant being compiled.
  var output = VariantOutput()
  private var variantIndexes: [Variant.Key: Int] = [:]
  private var registers: [ObjectIdentifier: Int] = [:]
  private(set) var isTooLarge = false

  init(_ templates: [ParsedTemplate], roots: [String: Shape], isStrict: Bool) {
    self.templates = templates
    self.roots = roots
    self.isStrict = isStrict
    names = Dictionary(
      templates.enumerated().map { ($1.source.name, $0) }, uniquingKeysWith: { _, last in last })
    blockNames = BlockNames.all(in: templates, names: names)
  }

  /// Compiles everything that `roots` reach.
  mutating func run() {
    for (name, shape) in roots.sorted(by: { $0.key < $1.key }) {
      guard let template = names[name] else { continue }
      let register = register(of: shape)
      addRoot(
        name, template, register, Scope(registers: [register], item: .record),
        Format(rootNamed: name))
    }
    compileAll()
  }

  /// Compiles every template as a root over values without shapes.
  mutating func runLeniently() {
    let scope = Scope(registers: [], dynamicDepth: 0, item: .dynamic)
    for (name, template) in names { addRoot(name, template, -1, scope, .lenient) }
    compileAll()
  }

  private mutating func addRoot(
    _ name: String, _ template: Int, _ register: Int, _ scope: Scope, _ format: Format
  ) {
    let key = Variant.Key(
      template: template, scope: scope, format: format, place: .text, indentation: [],
      arguments: [:])
    program.roots[name] = Program.Root(
      path: templates[template].source.path, variant: variant(for: key), register: register)
  }

  /// Works through the queue, which grows while it does.
  private mutating func compileAll() {
    var next = 0
    while next < variants.count {
      compile(next)
      next += 1
    }
    for variant in variants {
      let start = program.instructions.count
      program.instructions += variant.instructions
      program.entries.append(start..<program.instructions.count)
    }
  }

  private mutating func compile(_ index: Int) {
    let key = variants[index].key
    output = VariantOutput(key)
    let frame = Frame(
      template: key.template, scope: key.scope, indentation: key.indentation,
      arguments: key.arguments)
    compile(templates[key.template].nodes, in: frame)
    flush()
    checkEnd(of: key)
    variants[index].instructions = output.instructions
    variants[index].diagnostics = output.diagnostics
    variants[index].calls = output.calls
  }

  /// Returns the number of the variant, which is compiled later if it is a new one.
  mutating func variant(for key: Variant.Key) -> Int {
    if let known = variantIndexes[key] { return known }
    if variants.count >= Self.mostVariants {
      isTooLarge = true
      return 0
    }
    variants.append(Variant(key: key))
    variantIndexes[key] = variants.count - 1
    return variants.count - 1
  }

  mutating func register(of shape: Shape) -> Int {
    if let known = registers[ObjectIdentifier(shape)] { return known }
    registers[ObjectIdentifier(shape)] = program.shapes.count
    program.shapes.append(shape)
    return program.shapes.count - 1
  }

  mutating func placeNumber(_ span: SourceSpan) -> Int {
    program.places.append(span)
    return program.places.count - 1
  }
}
