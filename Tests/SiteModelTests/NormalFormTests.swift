import SiteModel
import Testing

@Suite struct NormalFormTests {
  @Test(arguments: [
    ("Plain", "plain"), ("Émile", "emile"), ("E\u{301}mile", "emile"), ("ÅNGSTRÖM", "angstrom"),
    ("Ёж", "еж"), ("Straße", "straße"), ("日本", "日本"), ("", ""),
  ])
  func foldsCaseAndAccents(text: String, folded: String) {
    #expect(NormalForm.folded(text) == folded)
  }
}
