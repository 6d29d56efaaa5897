import Diagnostics
import FrontMatter
import Markdown
import SiteModel

/// Converts the text of documents, or finds what an earlier run made of the same text.
struct TextConversion: Sendable {
  let converter: MarkdownConverter
  let store: BodySink
  let cache: (any BodyCache)?
  /// Of how texts are converted: under other options another text comes of them.
  private let options: ContentHash

  /// - Parameters:
  ///   - store: Takes bodies where there is no cache.
  init(
    converter: MarkdownConverter, options: MarkdownOptions, store: @escaping BodySink,
    cache: (any BodyCache)?
  ) {
    self.converter = converter
    self.store = store
    self.cache = cache
    self.options = ContentHash(of: Array("\(options)".utf8))
  }

  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - contents: Their hash.
  ///   - isQuoted: Whether other pages show the sentences of its links.
  func convert(
    _ bytes: [UInt8], _ block: FrontMatterBlock, contents: ContentHash, file: String,
    isQuoted: Bool
  ) throws -> ConvertedText {
    let key = key(of: contents, file, isQuoted)
    if let cached = try cache?.block(for: key), let text = ConvertedText(cached, file: file) {
      return text
    }
    let converted = converter.convert(
      Array(bytes[block.body]), file: file, firstLine: block.bodyFirstLine)
    let (document, fragment) = (converted.value, converted.value.fragment.encoded())
    let shape = ContentHash(of: document.shape)
    var body = Body(document, at: BodyReference(offset: 0, length: 0), isQuoted: isQuoted)
    // What there is something to say of is looked at again by each run.
    guard let cache, converted.diagnostics.isEmpty else {
      body.reference = try store(fragment)
      return ConvertedText(body: body, shape: shape, diagnostics: converted.diagnostics)
    }
    let facts = body.encodedFacts
    let encoded = ConvertedText.block(
      shape, wordCount: body.wordCount, facts: facts, fragment: fragment)
    body.reference = try cache.keep(encoded, for: key)
    let head = body.reference.length - fragment.count
    body.reference.offset += head
    body.reference.length = fragment.count
    return ConvertedText(body: body, shape: shape)
  }

  /// Of everything that makes a converted text what it is. Its file is part of it: what is found
  /// must be one file's own, since what a page was made from is known by where its text lies.
  private func key(of contents: ContentHash, _ file: String, _ isQuoted: Bool) -> ContentHash {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(33 + file.utf8.count)
    bytes.append(contents)
    bytes.append(options)
    bytes.append(isQuoted ? 1 : 0)
    bytes.append(contentsOf: file.utf8)
    return ContentHash(of: bytes)
  }
}
