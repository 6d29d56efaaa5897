import Testing

@testable import SitePlanner

/// Whether a page is in the letters of the site's language.
@Suite struct ScriptTests {
  @Test(arguments: [
    ("en", "Whisper", "Turns speech into text", false),
    ("en", "Мир", "Открытая карта мира для всех", true),
    ("en", "Мир", "An open map of the whole world", false),
    ("en-GB", "地图", "一个开放的世界地图，供所有人使用和编辑", true),
    ("en", "Étoile", "Une carte ouverte du monde entier", false),
    ("ru", "Kubernetes", "Запускает контейнеры на многих машинах", false),
    ("ru", "Kubernetes", "Runs containers on many machines", true),
    ("sr-Latn", "Мир", "Отворена карта света за све", true),
    ("sr", "Mir", "Otvorena karta sveta za sve", false),
    ("ja", "地図", "みんなのための開かれた世界地図です", false),
    ("zh", "地图", "みんなのためのひらかれたせかいちずです", true),
    ("ko", "지도", "모두를 위한 열린 세계 지도 입니다", false),
    ("el", "Χάρτης", "Ένας ανοιχτός χάρτης του κόσμου", false),
    ("tlh", "Мир", "Открытая карта мира для всех", false),
    ("en", "Мир", "Карта", false),
  ])
  func aPageInOtherLettersIsFound(
    _ language: String, _ title: String, _ summary: String, _ isFound: Bool
  ) {
    let findings = ReviewTests.findings {
      $0.site.settings.language = language
      $0.project("a", title: title) { $0.source.summary = summary }
    }

    #expect(findings.map(\.diagnostic.code) == (isFound ? [.languageMixed] : []))
  }
}
