import Testing

@Suite struct FootnoteTests {
  @Test func linkThereAndBack() {
    #expect(
      Converting.html("A[^x].\n\n[^x]: Note *it*.\n") == """
        <p>A<sup class="footnote-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup>.</p>
        <section class="footnotes" aria-label="Footnotes" role="doc-endnotes">
        <ol>
        <li id="fn-1">
        <p>Note <em>it</em>. <a class="footnote-back" href="#fnref-1" role="doc-backlink" \
        aria-label="Back to reference 1">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func haveOneLinkBackForEachReference() {
    let html = Converting.html("A[^x] b[^x] c[^x].\n\n[^x]: N\n")
    #expect(html.contains("href=\"#fnref-1\"") && html.contains("href=\"#fnref-1.2\""))
    #expect(html.contains("href=\"#fnref-1.3\"") && html.contains("id=\"fnref-1.3\""))
    #expect(html.contains("aria-label=\"Back to reference 1.3\""))
  }

  @Test(arguments: [
    "A[^b] and[^a].\n\n[^a]: One\n[^b]: Two[^a]\n",
    "A[^a].\n\n[^a]: - list\n",
    "A[^a].\n\n[^a]:\n",
    "> A[^a].\n>\n> [^a]: Inner\n",
    "- A[^a]\n\n  [^a]: Inner\n",
    "# H[^a]\n\n[^a]: Inner\n",
    "[link[^a]](b.md)\n\n[^a]: Inner\n",
    "| a[^a] |\n|-|\n\n[^a]: Inner\n",
    "<details>\n\nA[^a]\n\n[^a]: Inner <b>x\n",
    "![alt[^a]](b.png) and[^a]\n\n[^a]: Inner\n",
    "[^a]: unused\n",
    "A[^a]\n\n[^a]: One\n[^a]: Other\n",
    "A[^missing].\n",
    "A[^a]\n\n[^a]: B[^b]\n\n[^b]: C[^a]\n",
  ])
  func leadToPlacesThatExist(_ text: String) throws {
    let html = Converting.html(text)
    let elements = try WrittenHTML.elements(html)
    try WrittenHTML.checkNesting(html)
    let names = elements.flatMap(\.attributes).filter { $0.0 == "id" }.map(\.1)
    #expect(Set(names).count == names.count)
    #expect(Set(Converting.document(text).value.anchors) == Set(names))
    for (name, value) in elements.flatMap(\.attributes) where name == "href" && value.hasPrefix("#")
    {
      #expect(names.contains(String(value.dropFirst())), "\(html)")
    }
  }
}
