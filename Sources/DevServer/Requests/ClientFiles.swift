/// What makes a page live, served beside the site.
enum ClientFiles {
  static func file(_ path: String) -> [UInt8]? {
    switch path {
    case PageInjection.folder + "live.js": Array(LiveScript.text.utf8)
    case PageInjection.folder + "mistakes.css": Array(LiveStyle.mistakes.utf8)
    case PageInjection.folder + "mark.css": Array(LiveStyle.mark.utf8)
    default: nil
    }
  }
}
