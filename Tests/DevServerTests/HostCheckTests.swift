import DevServer
import Testing

@Suite struct HostCheckTests {
  private let usual = HostCheck(host: "127.0.0.1", port: 4000)

  @Test(arguments: ["127.0.0.1:4000", "localhost:4000", "LOCALHOST:4000", "[::1]:4000"])
  func answersToItsOwnNames(_ host: String) {
    #expect(usual.allows(host: host))
    #expect(usual.allows(origin: "http://\(host)"))
  }

  @Test(arguments: [
    nil, "", "127.0.0.1", "localhost", "127.0.0.1:4001", "evil.example:4000", "evil.example",
    "localhost.evil.example:4000", "127.0.0.1:4000.evil.example", "192.168.0.2:4000",
    "x@localhost:4000",
    "localhost:4000:4000", "127.0.0.1:04000",
  ])
  func answersToNoOther(_ host: String?) {
    #expect(!usual.allows(host: host))
  }

  @Test(arguments: [
    "null", "https://localhost:4000", "http://evil.example", "http://localhost:4001",
    "localhost:4000",
    "http://localhost:4000/",
  ])
  func rejectsPagesOfOthers(_ origin: String) {
    #expect(!usual.allows(origin: origin))
  }

  @Test func aRequestOfNoPageHasNoOrigin() {
    #expect(usual.allows(origin: nil))
  }

  @Test func answersToTheAddressThatWasAskedFor() {
    let named = HostCheck(host: "192.168.0.2", port: 80)

    #expect(named.allows(host: "192.168.0.2"))
    #expect(named.allows(host: "192.168.0.2:80"))
    #expect(!named.allows(host: "192.168.0.3"))
  }

  @Test(arguments: ["0.0.0.0", "::"])
  func openToAllItAnswersToNumbersButToNoOthersName(_ host: String) {
    let open = HostCheck(host: host, port: 4000)

    #expect(open.allows(host: "192.168.0.2:4000"))
    #expect(open.allows(host: "[fe80::1]:4000"))
    #expect(!open.allows(host: "evil.example:4000"))
    #expect(!open.allows(host: "1.2.3:4000"))
    #expect(!open.allows(host: "1.2.3.4.example:4000"))
  }
}
