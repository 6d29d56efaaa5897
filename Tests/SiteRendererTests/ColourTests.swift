import Testing

@testable import SiteRenderer

@Suite struct ColourTests {
  @Test(arguments: ["#000000", "#ffffff", "#1f6f54", "#00000f"])
  func readsAndWritesHexadecimalDigits(hex: String) {
    #expect(Colour(hex: hex)?.hex == hex)
  }

  @Test(arguments: ["", "#fff", "1f6f54a", "#1f6f5g", "red"])
  func readsNothingElse(hex: String) {
    #expect(Colour(hex: hex) == nil)
  }

  @Test func measuresContrastAsTheStandardDoes() throws {
    let black = Colour(red: 0, green: 0, blue: 0)
    let white = Colour(red: 255, green: 255, blue: 255)
    let grey = try #require(Colour(hex: "#767676"))

    #expect(abs(black.contrast(with: white) - 21) < 0.01)
    #expect(abs(grey.contrast(with: white) - 4.54) < 0.05)
  }

  @Test(arguments: ["#ffff00", "#000000", "#ffffff", "#1f6f54", "#ff0000", "#0000ff", "#808080"])
  func findsAShadeThatCanBeReadInBothSchemes(hex: String) throws {
    let colour = try #require(Colour(hex: hex))
    let light = colour.readable(on: Colour.lightSurface)
    let dark = colour.readable(on: Colour.darkSurface)

    #expect(light.contrast(with: Colour.lightSurface) >= 4.9)
    #expect(dark.contrast(with: Colour.darkSurface) >= 4.9)
  }

  @Test func keepsTheHueWhileItSearches() throws {
    let dark = try #require(Colour(hex: "#1f6f54")).readable(on: Colour.darkSurface)

    #expect(dark.green > dark.blue && dark.blue > dark.red)
    #expect(dark.green - dark.red > 60)
  }

  @Test func leavesAnAccentAloneThatCanBeRead() throws {
    let colour = try #require(Colour(hex: "#1f6f54"))

    #expect(colour.readable(on: Colour.lightSurface) == colour)
  }
}
