import Templates

/// `404`: what the server shows for addresses that lead nowhere.
struct NotFoundPage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<NotFoundPage> {
    View("page for missing ones") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
    }
  }
}
