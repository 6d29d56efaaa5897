import SiteModel
import Testing

@Suite struct PortableNameTests {
  @Test(
    arguments: [
      ("con.txt", .device, "con_.txt"), ("AUX", .device, "AUX_"),
      ("lpt1.tar.gz", .device, "lpt1_.tar.gz"),
      ("nul .txt", .device, "nul _.txt"), ("a:b.txt", .sign(":"), "a-b.txt"),
      ("what?.png", .sign("?"), "what-.png"), ("<a>", .sign("<"), "-a-"),
      ("a|b", .sign("|"), "a-b"),
      ("\"a\"*", .sign("\""), "-a--"), ("name.", .ending, "name"), ("name ", .ending, "name"),
      ("con. .", .ending, "con_"), ("a:. ", .sign(":"), "a-"), ("ü:", .sign(":"), "ü-"),
    ] as [(String, PortableName.Fault, String)])
  func aNameThatWindowsDoesNotTakeHasOneNearIt(
    _ name: String, _ fault: PortableName.Fault, _ near: String
  ) {
    #expect(PortableName.fault(in: name[...]) == fault)
    #expect(PortableName.nearest(to: name[...]) == near)
    #expect(PortableName.fault(in: near[...]) == nil)
  }

  @Test(arguments: ["...", " ", ". "])
  func ofNothingButFullStopsNothingIsLeft(_ name: String) {
    #expect(PortableName.fault(in: name[...]) == .ending)
    #expect(PortableName.nearest(to: name[...]) == nil)
  }

  @Test(arguments: [
    "a.txt", "console.md", ".well-known", " a", "a b", "100%", "ünï", "a..b", "nul-1",
  ])
  func otherNamesHaveNoFault(_ name: String) {
    #expect(PortableName.fault(in: name[...]) == nil)
    #expect(PortableName.nearest(to: name[...]) == name)
  }
}
