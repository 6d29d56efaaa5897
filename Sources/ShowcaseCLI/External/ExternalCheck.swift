import Diagnostics
import HTTPClient
import SiteModel
import SourceWriter

/// Asks for every outside address of a site, and says which lead nowhere.
struct ExternalCheck {
  /// Below the site's folder.
  static let memoryPath = ".showcase/external-links"

  var sources: SourceFolder
  var survey: LinkSurvey
  /// In seconds since 1970.
  var now: Int
  /// In seconds.
  var maxAge: Int

  struct Outcome {
    var diagnostics: [Diagnostic] = []
    var asked = 0
    var known = 0
    /// Address and reason, by address.
    var unknown: [(address: String, reason: String)] = []
  }

  func run(_ addresses: Set<String>, in site: Site) async throws -> Outcome {
    let outside = addresses.filter { address in
      !address.hasPrefix(site.settings.url)
        && !site.settings.ignoredLinks.contains { Self.matches(address, $0) }
    }
    let places = try OutsidePlaces(of: outside, in: site, sources).places
    let written = try sources.contents(of: Self.memoryPath)
    var memory = LinkMemory(text: String(decoding: written ?? [], as: UTF8.self))
    var verdicts: [String: LinkVerdict] = [:]
    for address in places.keys {
      verdicts[address] = memory.verdict(on: address, at: now, upTo: maxAge)
    }
    var outcome = Outcome(known: verdicts.count)
    let asked = Self.doubting(
      await survey.verdicts(on: places.keys.filter { verdicts[$0] == nil }.sorted()))
    outcome.asked = asked.count
    for (address, verdict) in asked { memory.note(address, verdict, at: now) }
    memory.keep(only: Set(places.keys))
    let text = Array(memory.text.utf8)
    if written != nil || !text.isEmpty {
      try sources.write(Self.memoryPath, text, over: written)
    }
    verdicts.merge(asked) { _, new in new }
    for (address, span) in places.sorted(by: { $0.value < $1.value }) {
      guard let verdict = verdicts[address] else { continue }
      if case .unknown(let reason) = verdict { outcome.unknown.append((address, reason)) }
      if let found = Self.diagnostic(verdict, address, span) { outcome.diagnostics.append(found) }
    }
    return outcome
  }

  /// Where no host at all is known, it is not the addresses that are wrong.
  private static func doubting(_ verdicts: [String: LinkVerdict]) -> [String: LinkVerdict] {
    let lost = LinkVerdict.broken("its host is not known")
    guard verdicts.count > 1, verdicts.values.allSatisfy({ $0 == lost }) else { return verdicts }
    return verdicts.mapValues { _ in .unknown("no host is known; is there a network?") }
  }

  /// `example.org` is a host with all below it; anything with a scheme the beginning of an address.
  static func matches(_ address: String, _ pattern: String) -> Bool {
    if pattern.contains("://") { return address.hasPrefix(pattern) }
    guard let host = HTTPAddress.host(of: address) else { return false }
    let wanted = pattern.lowercased()
    return host == wanted || host.hasSuffix(".\(wanted)")
  }

  private static func diagnostic(
    _ verdict: LinkVerdict, _ address: String, _ span: SourceSpan
  ) -> Diagnostic? {
    switch verdict {
    case .good, .unknown: nil
    case .broken(let reason):
      .warning(
        .linkExternalBroken, "a link leads to a page that exists; of '\(address)' \(reason)",
        at: span)
    case .moved(let place):
      .warning(
        .linkExternalMoved, "a link leads to where its page is now; '\(address)' is '\(place)' now",
        at: span)
    }
  }
}
