import SiteRenderer
import Testing

@Suite struct PageScanTests {
  @Test(arguments: [
    (#"<a href="https://a.example/?b&amp;c">x</a>"#, ["https://a.example/?b&c"]),
    (#"<a class="x" HREF='https://a.example/it&#39;s' rel=me>x</a>"#, ["https://a.example/it's"]),
    (#"<link rel="me" href="/a"><a href="/a">x</a><a href="b">y</a>"#, ["/a", "b"]),
    (#"<img src="https://a.example/b.png"><p data-href="https://a.example/">x</p>"#, []),
    (#"<p>href=&quot;https://a.example/</p><!-- <a href="https://a.example/"> -->"#, []),
    (#"<script>"<a href='https://a.example/'>"</script>"#, []), ("", []),
  ])
  func findsWhereAPageLeads(_ html: String, _ targets: [String]) {
    #expect(PageScan.targets(of: Array(html.utf8)).sorted() == targets)
  }
}
