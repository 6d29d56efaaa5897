/// A rectangle of a drawing, in whole pixels, the origin at the top left.
struct PixelRect: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }

  /// The same place seen in a mirror that stands in the middle of a frame.
  func mirrored(in frameWidth: Int) -> PixelRect {
    PixelRect(x: frameWidth - right, y: y, width: width, height: height)
  }
}
