/// An sRGB colour, for working out which shade of the accent can be read on a page.
struct Colour: Hashable, Sendable {
  /// The least contrast of the accent as text; WCAG 2.2 AA asks for 4.5.
  static let contrastGoal = 5.0
  /// The theme's darkest light surface and lightest dark one, on which the accent stands as text.
  static let lightSurface = Colour(red: 0xf1, green: 0xee, blue: 0xe6)
  static let darkSurface = Colour(red: 0x27, green: 0x2a, blue: 0x30)

  /// 0 to 255 each.
  var red: Int
  var green: Int
  var blue: Int

  init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// - Parameter hex: `#rrggbb`.
  init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
  }

  var hex: String {
    let digits = String(red << 16 | green << 8 | blue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// As WCAG defines it, 0 to 1; the curve is a polynomial that is within 0.002 of the standard's
  /// and gives the same digits on every machine.
  var luminance: Double {
    func linear(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The nearest shade towards `end` that can be read on `surface`.
  func readable(on surface: Colour, towards end: Int) -> Colour {
    let steps = 32
    for step in 0..<steps {
      let shade = mixed(with: end, parts: step, of: steps)
      if shade.contrast(with: surface) >= Self.contrastGoal { return shade }
    }
    return Colour(red: end, green: end, blue: end)
  }

  private func mixed(with end: Int, parts: Int, of all: Int) -> Colour {
    func mix(_ part: Int) -> Int { (part * (all - parts) + end * parts) / all }
    return Colour(red: mix(red), green: mix(green), blue: mix(blue))
  }

  /// The custom properties that the theme's CSS takes the accent from, in both schemes, with the
  /// colour of text on it.
  var accentStyle: [UInt8] {
    let light = readable(on: Self.lightSurface, towards: 0)
    let dark = readable(on: Self.darkSurface, towards: 255)
    return Array(":root{--accent-light:\(light.hex);--accent-dark:\(dark.hex)}\n".utf8)
  }
}
