import FrontMatter
import SiteModel

/// The keys of `limits` in the settings, each with where its number is kept.
enum LimitKeys {
  private typealias Entry = (
    key: Key<Int>, place: any (WritableKeyPath<DocumentLimits, Int> & Sendable)
  )

  private static let sizes: [Entry] = [
    (
      Key(
        "document_size", .byteCount(1 << 10...64 << 20), "Size of a document or an SVG; 8 MB."),
      \.documentSize
    ),
    (
      Key("front_matter_size", .byteCount(1 << 10...1 << 20), "Size of front matter; 64 kB."),
      \.frontMatterSize
    ),
    (
      Key("page_size", .byteCount(100 << 10...1 << 30), "Size of a finished page; 100 MB."),
      \.pageSize
    ),
    (
      Key(
        "yaml_expansion", .byteCount(1 << 10...64 << 20),
        "What the aliases of a YAML text stand for; 1 MB."), \.yamlExpansion
    ),
    (
      Key(
        "conversion_memory", .byteCount(256 << 20...16 << 30),
        "Memory of a process that converts Markdown; 1 GB."), \.conversionMemory
    ),
  ]

  private static let numbers: [Entry] = [
    (
      Key(
        "conversion_time", .seconds(1...600),
        "Time for converting a document, half of it of the processor; 10 s."),
      \.conversionTime
    ),
    (
      Key(
        "conversion_total", .seconds(1...3_600),
        "Time for all documents that cannot be converted; 15 s."), \.conversionTotal
    ),
    (
      Key("nesting", .integer(8...500), "Blocks and spans of Markdown within each other; 100."),
      \.nesting
    ),
    (Key("headings", .integer(10...100_000), "Headings of a document; 2,000."), \.headings),
    (
      Key("links", .integer(10...1_000_000), "Links and pictures of a document; 20,000."),
      \.links
    ),
    (
      Key(
        "image_pixels", .integer(1_000...2_000_000_000),
        "Width times height of a picture; 100,000,000."), \.imagePixels
    ),
    (
      Key("yaml_depth", .integer(4...100), "Values of front matter within values; 32."),
      \.yamlDepth
    ),
    (Key("template_depth", .integer(1...100), "Partials within partials; 64."), \.templateDepth),
  ]

  static let all: [KeySchema] = (sizes + numbers).map(\.key.schema)

  static func read(_ fields: MappingReader, _ faults: inout FieldFaults) -> DocumentLimits {
    var limits = DocumentLimits()
    for (key, place) in sizes + numbers {
      if let number = fields.read(key, &faults) { limits[keyPath: place] = number }
    }
    return limits
  }
}

extension ValueForm where Value == DocumentLimits {
  static var limits: Self {
    mapping(LimitKeys.all) { fields, faults in LimitKeys.read(fields, &faults) }
  }
}
