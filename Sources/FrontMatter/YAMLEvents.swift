import CYAML

/// libyaml's events of one text, one at a time. Owns the C parser and the current event.
struct YAMLEvents: ~Copyable {
  /// A place of libyaml's, in characters from 0, as bytes from 0.
  private let offsets: CharacterOffsets
  /// On the heap: libyaml keeps pointers into its own parser.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  init(_ text: UnsafeBufferPointer<UInt8>) {
    offsets = CharacterOffsets(of: text)
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    precondition(yaml_parser_initialize(parser) == 1, "no memory for a YAML parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Goes to the next event; false when the text is faulty, see `problem`.
  mutating func advance() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  var type: yaml_event_type_t { event.pointee.type }

  /// The current event's bytes.
  var range: Range<Int> {
    let start = offsets[event.pointee.start_mark.index]
    return start..<max(start, offsets[event.pointee.end_mark.index])
  }

  /// The current scalar's text.
  var text: String {
    let scalar = event.pointee.data.scalar
    return String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  /// The current scalar's length in bytes.
  var textLength: Int { event.pointee.data.scalar.length }

  var style: YAMLNode.Style {
    switch event.pointee.data.scalar.style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .quoted
    }
  }

  /// The name after `*` of an alias, or after `&` of a node that has one.
  var anchor: String? {
    switch type {
    case YAML_ALIAS_EVENT: name(event.pointee.data.alias.anchor)
    case YAML_SCALAR_EVENT: name(event.pointee.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: name(event.pointee.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: name(event.pointee.data.mapping_start.anchor)
    default: nil
    }
  }

  var hasTag: Bool {
    switch type {
    case YAML_SCALAR_EVENT: event.pointee.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.tag != nil
    default: false
    }
  }

  /// What libyaml says is wrong, after `advance` returned false.
  var problem: YAMLProblem {
    let state = parser.pointee
    let isReader = state.error == YAML_READER_ERROR
    return YAMLProblem(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      // A reader's place counts bytes, all others characters.
      offset: isReader ? state.problem_offset : offsets[state.problem_mark.index],
      contextOffset: offsets[state.context_mark.index],
      character: isReader ? Int(state.problem_value) : nil)
  }

  private func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
