import Templates
import Testing

@testable import SiteRenderer

@Suite struct DefaultThemeTests {
  @Test func compilesWithoutAMistake() throws {
    let sources = try DefaultTheme()
    let theme = Theme(files: sources.files)

    let compiled = TemplateSet.compile(sources.sources, roots: theme.shapes)

    #expect(compiled.diagnostics.map { "\($0.span): \($0.message)" } == [])
  }
}
