package import Diagnostics

/// Markdown to HTML, for a whole site. Safe to use from many threads at once.
package struct MarkdownConverter: Sendable {
  private let options: MarkdownOptions
  private let workers: ConversionWorkers?

  /// - Parameters:
  ///   - worker: How to run a conversion worker; nil converts everything in this process, which
  ///     only text that is known to be harmless may ask for.
  ///   - jobs: How many workers may run at once.
  package init(options: MarkdownOptions = MarkdownOptions(), worker: WorkerCommand?, jobs: Int) {
    self.options = options
    workers = worker.map {
      ConversionWorkers($0, count: jobs, budget: ConversionBudget(options.limits))
    }
  }

  /// Converts one document.
  ///
  /// - Parameters:
  ///   - text: Its Markdown, without front matter; UTF-8.
  ///   - file: Its path as diagnostics print it.
  ///   - firstLine: The 1-based line of the file on which `text` begins.
  package func convert(_ text: [UInt8], file: String, firstLine: Int = 1)
    -> Checked<ConvertedDocument>
  {
    if let workers, !text.withUnsafeBufferPointer(ConversionCost.isHarmless) {
      return workers.convert(text, options: options, file: file, firstLine: firstLine)
    }
    return DocumentRenderer.convert(text, options: options, file: file, firstLine: firstLine)
  }
}
