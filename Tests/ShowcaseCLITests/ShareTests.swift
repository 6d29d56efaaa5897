import Foundation
import Testing

@Suite struct ShareTests {
  @Test(arguments: [1, 2, 4, 7])
  func allPartsTogetherAreTheSite(_ count: Int) throws {
    let site = try DeterminismTests.largerSite()
    try site.write("content/.well-known/security.txt", "Contact: mailto:a@example.org\n")
    try site.build()
    var joined: [String: Data] = [:]
    for number in 1...count {
      let outcome = try site.build(
        "--shard", "\(number)/\(count)", "--output",
        site.root.appendingPathComponent("part-\(number)").path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      for (path, bytes) in site.tree("part-\(number)") {
        #expect(joined.updateValue(bytes, forKey: path) == nil, "\(path) is in two parts")
      }
    }

    #expect(joined == site.tree())
  }

  @Test(arguments: ["0/4", "5/4", "4", "a/b", "1/0", "-1/2", "1/2/3", ""])
  func whatIsNoPartIsRefused(_ argument: String) throws {
    let site = try SampleSite.complete()
    let outcome = try site.build("--shard", argument, "--output", site.root.path + "/part")

    #expect(outcome.status == 64)
    #expect(site.tree("part").isEmpty)
  }

  @Test func aPartIsNotPublishedInThePlaceOfTheSite() throws {
    let site = try SampleSite.complete()
    let outcome = try site.build("--shard", "1/2")

    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--output"))
    #expect(site.tree().isEmpty)
  }
}
