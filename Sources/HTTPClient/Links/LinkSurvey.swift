/// Asks for many addresses, politely: one question at a time for each host, with a pause between.
package struct LinkSurvey: Sendable {
  private let probe: LinkProbe
  private let hostsAtOnce: Int
  private let pause: Duration

  package init(_ probe: LinkProbe, hostsAtOnce: Int = 8, pause: Duration = .milliseconds(300)) {
    self.probe = probe
    self.hostsAtOnce = max(1, hostsAtOnce)
    self.pause = pause
  }

  /// - Parameter note: Told of each verdict as soon as it is known; called from many tasks.
  package func verdicts(
    on addresses: [String],
    note: @Sendable @escaping (_ address: String, _ verdict: LinkVerdict) -> Void = { _, _ in }
  ) async -> [String: LinkVerdict] {
    let hosts = Dictionary(grouping: Set(addresses)) { HTTPAddress.host(of: $0) ?? "" }
    var rest = hosts.sorted { $0.key < $1.key }.map { $0.value.sorted() }[...]
    var all: [String: LinkVerdict] = [:]
    await withTaskGroup(of: [String: LinkVerdict].self) { group in
      for _ in 0..<hostsAtOnce {
        guard let next = rest.popFirst() else { break }
        group.addTask { await ask(next, note) }
      }
      for await found in group {
        all.merge(found) { first, _ in first }
        if let next = rest.popFirst() { group.addTask { await ask(next, note) } }
      }
    }
    return all
  }

  private func ask(
    _ addresses: [String], _ note: @Sendable (String, LinkVerdict) -> Void
  ) async -> [String: LinkVerdict] {
    var found: [String: LinkVerdict] = [:]
    for (place, address) in addresses.enumerated() {
      if place > 0 { try? await Task.sleep(for: pause) }
      let verdict = await probe.verdict(on: address)
      found[address] = verdict
      note(address, verdict)
    }
    return found
  }
}
