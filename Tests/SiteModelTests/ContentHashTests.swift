import SiteModel
import Testing

@Suite struct ContentHashTests {
  @Test(arguments: [
    ("", "99aa06d3014798d86001c324468d497f"), ("a", "a96faf705af16834e6c632b61e964e1f"),
  ])
  func isXXH3With128Bits(_ text: String, _ digits: String) {
    #expect(ContentHash(of: Array(text.utf8)).description == digits)
  }

  @Test func smallHalvesKeepTheirZeros() {
    #expect(ContentHash(high: 1, low: 0xAB).description == "000000000000000100000000000000ab")
  }
}
