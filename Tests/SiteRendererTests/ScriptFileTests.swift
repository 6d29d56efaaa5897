import Testing

@testable import SiteRenderer

@Suite struct ScriptFileTests {
  @Test(arguments: [
    ("", "\n"),
    ("// Why.\nlet a = 1;\n\n  // More.\n  let b = 2;\n", "let a = 1;let b = 2;\n"),
    ("if (a) {\n\tb(\n    c,\n    d)\n}\ne()\n", "if (a) {b(c,d)\n}\ne()\n"),
    ("let a = \"https://example.org\";\nb()\n", "let a = \"https://example.org\";\nb()\n"),
    ("a(); // why;\nb();\n", "a(); // why;\nb();\n"),
    ("let a = 1;\r\nb();\r\n", "let a = 1;b();\n"),
    ("let a = `b ${c}`;\nd()", "let a = `b ${c}`;d()\n"),
  ])
  func leavesOutWhatOnlyAuthorsRead(script: String, published: String) {
    let bytes = ScriptFile(bytes: Array(script.utf8)).compacted

    #expect(String(decoding: bytes, as: UTF8.self) == published)
  }

  @Test(arguments: [
    "let a = `\n  // kept\n`;\n", "/* A licence;\n   of two lines. */\n  a();\n",
    "let a = \"b \\\n  c\";\n",
  ])
  func leavesAloneWhatMayGoOnInTheNextLine(script: String) {
    #expect(ScriptFile(bytes: Array(script.utf8)).compacted == Array(script.utf8))
  }

  @Test func comesToTheSameWhenDoneTwice() throws {
    for file in try DefaultTheme().files where file.path.hasSuffix(".js") {
      let once = ScriptFile(bytes: file.bytes).compacted

      #expect(ScriptFile(bytes: once).compacted == once, "\(file.path)")
      #expect(once.count < file.bytes.count, "\(file.path)")
    }
  }
}
