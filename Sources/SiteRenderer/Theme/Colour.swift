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

  /// The nearest shade that can be read on `surface`: the same hue, lighter or darker.
  func readable(on surface: Colour) -> Colour {
    if contrast(with: surface) >= Self.contrastGoal { return self }
    let steps = 40
    let end = surface.luminance > 0.5 ? 0.0 : 1.0
    let start = lightness
    for step in 1...steps {
      let part = Double(step) / Double(steps)
      let shade = with(lightness: start + (end - start) * part)
      if shade.contrast(with: surface) >= Self.contrastGoal { return shade }
    }
    return with(lightness: end)
  }

  /// Halfway between the strongest and the weakest part, 0 to 1.
  private var lightness: Double {
    Double(max(red, green, blue) + min(red, green, blue)) / 510
  }

  /// The same hue and saturation at another lightness.
  private func with(lightness: Double) -> Colour {
    let (high, low) = (Double(max(red, green, blue)), Double(min(red, green, blue)))
    guard high > low else {
      let grey = Int((lightness * 255).rounded())
      return Colour(red: grey, green: grey, blue: grey)
    }
    let saturation = (high - low) / 255 / (1 - abs(2 * self.lightness - 1))
    let reach = saturation * (1 - abs(2 * lightness - 1)) * 255
    let floor = lightness * 255 - reach / 2
    func part(_ value: Int) -> Int {
      Int(min(255, max(0, floor + reach * (Double(value) - low) / (high - low))).rounded())
    }
    return Colour(red: part(red), green: part(green), blue: part(blue))
  }

  /// The custom properties that the theme's CSS takes the accent from, in both schemes, with the
  /// colour of text on it.
  var accentStyle: [UInt8] {
    let light = readable(on: Self.lightSurface)
    let dark = readable(on: Self.darkSurface)
    return Array(":root{--accent-light:\(light.hex);--accent-dark:\(dark.hex)}\n".utf8)
  }
}
