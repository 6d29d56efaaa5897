package import HTTPClient
package import SiteModel

/// Asks forges for what they know of repositories.
package struct ForgeClient: Sendable {
  /// How often one question is asked while the server fails.
  static let attempts = 3

  let transport: any HTTPTransport
  let base: String?
  let tokens: ForgeTokens
  let userAgent: String
  let pace: ForgePace

  /// - Parameters:
  ///   - base: A server that answers in place of every forge.
  ///   - userAgent: `showcase/0.1.0`.
  package init(
    transport: any HTTPTransport, base: String? = nil, tokens: ForgeTokens, userAgent: String,
    pace: ForgePace
  ) {
    self.transport = transport
    self.base = base
    self.tokens = tokens
    self.userAgent = userAgent
    self.pace = pace
  }

  /// The figures of `repository` as of `date`.
  ///
  /// - Parameters:
  ///   - old: What was known before: what did not change since is taken from it.
  ///   - memory: Of the earlier questions; of these ones afterwards.
  package func figures(
    of repository: Repository, on date: ContentDate, after old: ForgeFigures?,
    memory: inout ForgeMemory
  ) async -> ForgeOutcome {
    guard let address = ForgeAddress(of: repository, base: base) else { return .unsupported }
    if old == nil { memory = ForgeMemory() }
    var figures = old ?? ForgeFigures(repository: repository.url, fetchedAt: date)
    figures.repository = repository.url
    figures.fetchedAt = date
    do throws(ForgeRefusal) {
      var path: String?
      var noted = memory
      if let body = try await ask(address.repository, at: address, &noted) {
        let read = try shaped(body, on: date) { shape throws(ForgeShape.Fault) in
          try ForgeReading.figures(shape, of: address.forge, into: figures)
        }
        (figures, path) = (read.figures, read.path)
      }
      try await release(at: address, on: date, into: &figures, &noted)
      figures.history = figures.recorded(after: old?.history ?? [])
      memory = noted
      return .figures(figures, movedTo: moved(repository, to: path))
    } catch {
      return error.outcome
    }
  }

  /// What is to be said of the hosts' wishes, since it was asked last.
  package func notes() async -> [String] { await pace.takeNotes() }

  /// The repository as the forge's own JSON has it.
  package func repositoryJSON(
    of repository: Repository
  ) async -> (forge: Forge, body: [UInt8])? {
    guard let address = ForgeAddress(of: repository, base: base) else { return nil }
    var memory = ForgeMemory()
    guard let body = try? await ask(address.repository, at: address, &memory) else { return nil }
    return (address.forge, body)
  }

  private func release(
    at address: ForgeAddress, on date: ContentDate, into figures: inout ForgeFigures,
    _ memory: inout ForgeMemory
  ) async throws(ForgeRefusal) {
    do throws(ForgeRefusal) {
      guard let body = try await ask(address.release, at: address, &memory) else { return }
      var next = figures
      try shaped(body, on: date) { shape throws(ForgeShape.Fault) in
        try ForgeReading.release(shape, of: address.forge, into: &next)
      }
      figures = next
    } catch .missing {
      // Not every project makes releases.
      (figures.releaseTag, figures.releaseDate) = (nil, nil)
    }
  }

  private func shaped<Value>(
    _ body: [UInt8], on date: ContentDate,
    _ read: (ForgeShape) throws(ForgeShape.Fault) -> Value
  ) throws(ForgeRefusal) -> Value {
    do throws(ForgeShape.Fault) {
      return try read(try ForgeShape(body, latest: date))
    } catch {
      throw .failed(error.reason)
    }
  }

  /// The address of a repository that goes by another name now.
  private func moved(_ repository: Repository, to path: String?) -> String? {
    guard let path, path.lowercased() != repository.path.lowercased(),
      let new = Repository(parsing: "https://\(repository.host)/\(path)")
    else { return nil }
    return new.url
  }
}
