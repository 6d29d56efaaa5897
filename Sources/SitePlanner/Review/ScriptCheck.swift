import SiteModel

/// Pages written in other letters than those of the site's language.
///
/// It looks at a page's title and summary, and only at the kind of letters: French on an English
/// site is not noticed, Russian is. Languages whose letters it does not know are not looked at.
enum ScriptCheck {
  /// In letters: shorter texts are names.
  private static let shortest = 12

  static func findings(in pages: [ReviewedPage], language: String) -> [Finding] {
    let own = Script.scripts(of: language)
    guard !own.isEmpty else { return [] }
    return pages.compactMap { page in
      let text = page.source.title + " " + (page.source.shownSummary ?? "")
      guard let script = foreign(text, own) else { return nil }
      return Finding(
        .languageMixed,
        "pages are in the language of the site, '\(language)'; this one is in "
          + "\(script.rawValue) letters", at: page.source.titleSpan, of: page.subject)
    }
  }

  /// The script of most letters of `text`, unless that is one of `own`.
  private static func foreign(_ text: String, _ own: Set<Script>) -> Script? {
    var counts: [Script: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if let script = Script(of: scalar) { counts[script, default: 0] += 1 }
    }
    guard letters >= shortest else { return nil }
    return counts.first { $0.value * 2 > letters && !own.contains($0.key) }?.key
  }
}
