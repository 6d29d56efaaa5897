import Testing

@Suite struct BlockTests {
  @Test(arguments: ["NOTE", "Tip", "important", "WARNING", "CaUtIoN"])
  func aQuoteWithAMarkerIsAnAlert(_ word: String) {
    let name = word.lowercased()
    let title = name.prefix(1).uppercased() + name.dropFirst()
    #expect(
      Converting.html("> [!\(word)]\n> Text\n") == """
        <div class="alert alert-\(name)" role="note">
        <p class="alert-title">\(title)</p>
        <p>Text</p>
        </div>

        """)
  }

  @Test(arguments: ["> [!NOTE] Text", "> [!OTHER]\n> Text", "> Text [!NOTE]", "> *[!NOTE]*"])
  func anyOtherQuoteStaysAQuote(_ text: String) {
    #expect(Converting.html(text).hasPrefix("<blockquote>"))
  }
}
