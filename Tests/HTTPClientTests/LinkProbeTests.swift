import HTTPClient
import Testing

@Suite struct LinkProbeTests {
  private static let page = "https://a.example/page"

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var script: [String: Result<HTTPAnswer, HTTPFault>]
    var verdict: LinkVerdict
  }

  static let cases = [
    Case(testDescription: "there", script: [page: .status(200)], verdict: .good),
    Case(
      testDescription: "HEAD is not taken",
      script: ["HEAD \(page)": .status(405), "GET \(page)": .status(200)], verdict: .good),
    Case(
      testDescription: "HEAD is answered as no reader's request would be",
      script: ["HEAD \(page)": .status(404), "GET \(page)": .status(200)], verdict: .good),
    Case(
      testDescription: "gone", script: [page: .status(410)],
      verdict: .broken("the server answers 410")),
    Case(
      testDescription: "not found", script: [page: .status(404)],
      verdict: .broken("the server answers 404")),
    Case(
      testDescription: "no host", script: [page: .failure(.hostUnknown)],
      verdict: .broken("its host is not known")),
    Case(
      testDescription: "forbidden", script: [page: .status(403)],
      verdict: .unknown("the server answers 403")),
    Case(
      testDescription: "too many requests", script: [page: .status(429)],
      verdict: .unknown("the server answers 429")),
    Case(
      testDescription: "the server's own trouble", script: [page: .status(503)],
      verdict: .unknown("the server answers 503")),
    Case(
      testDescription: "too slow", script: [page: .failure(.timedOut)],
      verdict: .unknown("it took too long")),
    Case(
      testDescription: "larger than anybody wants to read",
      script: ["HEAD \(page)": .status(405), "GET \(page)": .failure(.tooLarge(limit: 9))],
      verdict: .good),
    Case(
      testDescription: "moved for good",
      script: [page: .status(301, to: "/new"), "https://a.example/new": .status(200)],
      verdict: .moved("https://a.example/new")),
    Case(
      testDescription: "moved for good, in two steps and to another host",
      script: [
        page: .status(308, to: "//b.example/x"),
        "https://b.example/x": .status(301, to: "https://b.example/y"),
        "https://b.example/y": .status(200),
      ], verdict: .moved("https://b.example/y")),
    Case(
      testDescription: "elsewhere for now",
      script: [page: .status(302, to: "/login"), "https://a.example/login": .status(200)],
      verdict: .good),
    Case(
      testDescription: "moved to what is not there",
      script: [page: .status(301, to: "/new"), "https://a.example/new": .status(404)],
      verdict: .broken("the server answers 404")),
    Case(
      testDescription: "in a circle", script: [page: .status(301, to: "/page")],
      verdict: .unknown("it redirects more than 6 times")),
    Case(
      testDescription: "to what is no page of the web",
      script: [page: .status(301, to: "javascript:alert(1)")],
      verdict: .unknown("the server answers 301")),
  ]

  @Test(arguments: cases)
  func anAnswerSaysWhetherAnythingIsThere(example: Case) async {
    let probe = LinkProbe(ScriptedTransport(example.script), agent: "showcase/test")

    #expect(await probe.verdict(on: Self.page) == example.verdict)
  }

  @Test func aServerNeverSeesTheFragment() async {
    let transport = ScriptedTransport([Self.page: .status(200)])

    #expect(
      await LinkProbe(transport, agent: "test").verdict(on: Self.page + "#part") == .good)
    #expect(transport.asked == ["HEAD \(Self.page)"])
  }

  @Test func eachAddressIsAskedForOnceAndEveryOneIsAnswered() async {
    let addresses = (0..<40).map { "https://\($0 % 12).example/\($0)" }
    let transport = ScriptedTransport(
      Dictionary(uniqueKeysWithValues: addresses.map { ($0, .status(200)) }))
    let survey = LinkSurvey(LinkProbe(transport, agent: "test"), hostsAtOnce: 3, pause: .zero)

    let verdicts = await survey.verdicts(on: addresses + addresses)

    #expect(verdicts == Dictionary(uniqueKeysWithValues: addresses.map { ($0, .good) }))
    #expect(transport.asked.sorted() == addresses.map { "HEAD \($0)" }.sorted())
  }
}
