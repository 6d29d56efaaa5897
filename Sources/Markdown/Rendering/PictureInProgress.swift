/// The image being read: what it holds is its alternative text.
struct PictureInProgress {
  /// How many images are open; an image inside another is text.
  var depth = 0
  /// Escaped.
  var alternative = HTMLOutput()
  /// Whether it stands alone in a paragraph and has a title, which becomes its caption.
  var isFigure = false
}
