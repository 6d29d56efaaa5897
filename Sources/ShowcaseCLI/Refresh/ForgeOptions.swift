import ArgumentParser
import ForgeClient
import HTTPClient

/// How the commands that ask forges do it.
enum ForgeOptions {
  /// - Parameter base: A server that answers in place of every forge.
  static func client(base: String?) -> ForgeClient {
    let pace = ForgePace(
      now: { Environment.seconds },
      sleep: { try? await Task.sleep(for: .seconds($0)) })
    return ForgeClient(
      transport: URLSessionTransport(), base: base,
      tokens: ForgeTokens(environment: Environment.value),
      userAgent: ShowcaseCommand.userAgent, pace: pace)
  }

  /// A token must not cross a network that others can read.
  static func requireSafe(_ base: String) throws {
    guard !isSafe(base) else { return }
    throw ValidationError(
      "'--base-api' takes an 'https://' URL, or one of this machine such as "
        + "'http://127.0.0.1:8080'; '\(base)' is neither.")
  }

  private static func isSafe(_ url: String) -> Bool {
    guard SiteOptions.isBaseURL(url), !url.contains("@") else { return false }
    if url.lowercased().hasPrefix("https://") { return true }
    let authority = url.dropFirst("http://".count).prefix { $0 != "/" }
    let host =
      authority.hasPrefix("[")
      ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return ["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased())
  }
}
