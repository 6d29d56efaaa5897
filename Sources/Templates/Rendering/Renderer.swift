import Diagnostics

/// Runs a program for one page.
///
/// The program's instructions and text are reached without counting references to them: threads
/// that render at once would wait for each other's counting.
struct Renderer {
  /// Partials and sections within each other: what a stack of 8 MB holds several times over.
  private static let mostLevels = 1_000

  let program: Program
  private let root: Program.Root
  /// In bytes.
  let largestOutput: Int
  /// Partials within partials.
  private let deepest: Int
  /// The innermost record of each shape.
  var registers: [Record?]
  var item = Value.absent
  /// The values of unknown shape around the tag, outermost first.
  var dynamicValues: [Value] = []
  var diagnostics: [Diagnostic] = []
  private var outputStart = 0
  private var addressStart = 0
  private var depth = 0
  private var level = 0
  /// The tag of the innermost partial.
  private var place: Int?
  private var isHalted = false

  private let instructions: UnsafeBufferPointer<Instruction>
  private let text: UnsafeBufferPointer<UInt8>

  /// - Parameters:
  ///   - instructions: Those of the program; with `text` they outlive the renderer.
  ///   - outputStart: How many bytes of the output are not of this page.
  init(
    _ program: Program, _ root: Program.Root, instructions: UnsafeBufferPointer<Instruction>,
    text: UnsafeBufferPointer<UInt8>, largestOutput: Int, deepest: Int, from outputStart: Int
  ) {
    self.instructions = instructions
    self.text = text
    self.program = program
    self.root = root
    self.largestOutput = largestOutput
    self.deepest = deepest
    self.outputStart = outputStart
    registers = Array(repeating: nil, count: program.shapes.count)
  }

  /// Appends what the root's template makes of `value`.
  ///
  /// - Precondition: `value` is a record of the root's shape, where the root has one.
  mutating func run(_ value: Value, into output: inout [UInt8]) {
    if root.register < 0 {
      item = value
      dynamicValues = [value]
    } else if case .record(let record) = value {
      precondition(
        record.shape === program.shapes[root.register], "'\(root.path)' is for another shape")
      registers[root.register] = record
    }
    run(program.entries[root.variant], into: &output)
    checkSize(of: output)
  }

  private mutating func run(_ range: Range<Int>, into output: inout [UInt8]) {
    guard level < Self.mostLevels else {
      return halt(
        .templateRecursion,
        "partials and sections lie within each other at most \(Measure.count(Self.mostLevels)) deep; "
          + "these lie deeper", at: place)
    }
    level += 1
    defer { level -= 1 }
    var index = range.lowerBound
    while index < range.upperBound, !isHalted {
      let instruction = instructions[index]
      index += 1
      switch instruction {
      case .text(let start, let count):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<start + count]))
      case .write(let operand, let escaping): write(operand, escaping, into: &output)
      case .section(let operand, let register, let count):
        runSection(value(operand), register, index..<index + count, into: &output)
        index += count
      case .inverted(let operand, let count):
        if value(operand).isTrue { index += count }
      case .call(let variant, let place): call(variant, at: place, into: &output)
      case .callDynamic(let operand, let site): callDynamic(operand, site, into: &output)
      case .beginAddress: addressStart = output.count
      case .endAddress(let attribute, let place): endAddress(attribute, place, in: &output)
      }
    }
  }

  private mutating func write(
    _ operand: Operand, _ escaping: Escaping, into output: inout [UInt8]
  ) {
    switch value(operand) {
    case .text(let bytes): escaping.append(bytes, to: &output)
    case .html(let bytes): escaping.append(bytes, to: &output)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .absent, .list, .record, .object: break
    }
  }

  private mutating func runSection(
    _ value: Value, _ register: Int, _ body: Range<Int>, into output: inout [UInt8]
  ) {
    switch value {
    case .absent, .bool(false): break
    case .bool(true): run(body, into: &output)
    case .text(let bytes), .html(let bytes):
      if !bytes.isEmpty { runBody(body, value, register, into: &output) }
    case .list(let items):
      for item in items where !isHalted {
        runBody(body, item, register, into: &output)
        checkSize(of: output)
      }
    case .record, .object: runBody(body, value, register, into: &output)
    }
  }

  /// Runs a section's body once, `value` being the innermost around it.
  private mutating func runBody(
    _ body: Range<Int>, _ value: Value, _ register: Int, into output: inout [UInt8]
  ) {
    if register >= 0 {
      guard case .record(let record) = value, record.shape === program.shapes[register] else {
        assertionFailure("a list of '\(program.shapes[register].name)' holds something else")
        return
      }
      let outer = registers[register]
      registers[register] = record
      run(body, into: &output)
      registers[register] = outer
    } else {
      let outer = item
      item = value
      dynamicValues.append(value)
      run(body, into: &output)
      dynamicValues.removeLast()
      item = outer
    }
  }

  private mutating func call(_ variant: Int, at place: Int, into output: inout [UInt8]) {
    guard depth < deepest else {
      return halt(
        .templateRecursion,
        "partials include each other at most \(deepest) deep (limits.template_depth); this one lies "
          + "deeper", at: place)
    }
    let outer = self.place
    self.place = place
    depth += 1
    run(program.entries[variant], into: &output)
    depth -= 1
    checkSize(of: output)
    self.place = outer
  }

  private mutating func callDynamic(
    _ operand: Operand, _ site: Int, into output: inout [UInt8]
  ) {
    guard case .text(let bytes) = value(operand), !bytes.isEmpty else { return }
    let name = String(decoding: bytes, as: UTF8.self)
    let candidates = program.sites[site]
    if let mistake = candidates.refused[name] {
      diagnostics.append(
        .error(
          .templatePartial, "the template '\(name)' cannot be included here",
          at: program.places[candidates.place],
          notes: [Note(mistake.message, at: mistake.span)] + mistake.notes))
    } else if let variant = candidates.variants[name] {
      call(variant, at: candidates.place, into: &output)
    } else if !candidates.isLenient {
      let question = NearestName.question(for: name, among: candidates.variants.keys.sorted())
      diagnostics.append(
        .error(
          .templatePartial, "there is no partial '\(name)'\(question)",
          at: program.places[candidates.place]))
    }
  }

  private mutating func endAddress(
    _ attribute: URLAttribute, _ place: Int, in output: inout [UInt8]
  ) {
    let scheme = output.withUnsafeBufferPointer {
      AddressRule.refusedScheme(
        of: UnsafeBufferPointer(rebasing: $0[addressStart...]), in: attribute)
    }
    guard let scheme else { return }
    output.removeSubrange(addressStart...)
    if attribute == .link { output.append(UInt8(ascii: "#")) }
    let text = String(decoding: scheme, as: UTF8.self)
    diagnostics.append(
      .warning(
        .urlUnsafe,
        "a URL is relative or begins with 'https:', 'http:', 'mailto:' or 'tel:'; one "
          + "that begins with '\(text):' was left out", at: program.places[place]))
  }

  private mutating func checkSize(of output: [UInt8]) {
    guard output.count - outputStart > largestOutput, !isHalted else { return }
    halt(
      .templateOutput, "a page has at most \(Measure.bytes(largestOutput)) (limits.page_size)",
      at: place)
  }

  private mutating func halt(_ code: DiagnosticCode, _ message: String, at place: Int?) {
    let span = place.map { program.places[$0] } ?? SourceSpan(file: root.path)
    diagnostics.append(.error(code, message, at: span))
    isHalted = true
  }
}
