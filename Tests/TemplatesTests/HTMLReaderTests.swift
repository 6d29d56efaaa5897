import Testing

@testable import Templates

@Suite struct HTMLReaderTests {
  private func place(after text: String) -> HTMLPlace {
    var reader = HTMLReader(place: .text)
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count { _ = reader.read(bytes, from: &index) }
    return reader.place
  }

  @Test(
    arguments: [
      ("", .text), ("a & b", .text), ("<", .tagOpen), ("< ", .text), ("<<", .tagOpen),
      ("</", .endTagOpen),
      ("</>", .text), ("</1", .declaration), ("<p", .tagName), ("<p ", .inTag), ("<p/", .inTag),
      ("<p>", .text), ("</p", .tagName), ("</p ", .inTag), ("</script>", .text),
      ("<p a", .attributeName),
      ("<p a ", .afterAttributeName), ("<p a =", .beforeValue), ("<p a= ", .beforeValue),
      ("<p a b", .attributeName), ("<p a/", .inTag), ("<p a>", .text), ("<p a=>", .text),
      ("<p a=\"", .value(.double)), ("<p a='", .value(.single)), ("<p a=x", .value(.none)),
      ("<p a=x ", .inTag), ("<p a=x>", .text), ("<p a=\"'>", .value(.double)),
      ("<p a='\">", .value(.single)),
      ("<p a=\"\"", .inTag), ("<p a=\"\"b", .attributeName), ("<!", .declaration),
      ("<!-", .declaration),
      ("<!doctype html", .declaration), ("<!doctype html>", .text), ("<?xml", .declaration),
      ("<!--", .comment), ("<!-- >", .comment), ("<!-- --", .comment), ("<!-- -->", .text),
      ("<!-- -- >", .comment), ("<!-- --->", .text), ("<!-- --!>", .text), ("<!---!>", .comment),
      ("<script>", .content), ("<script><p>", .content), ("<script></scrip>", .content),
      ("<script></script", .content), ("<script></script>", .text), ("<script></SCRIPT >", .text),
      ("<script>a</b</script>", .text), ("<script><</script>", .text),
      ("<style></script>", .content),
      ("<title><b>", .content), ("<title></title>", .text), ("<script src='x'>", .content),
      ("<xmp><p>", .content), ("<TextArea>", .content), ("<titles>", .text),
    ] as [(String, HTMLPlace.State)])
  func knowsWhereTextEnds(_ text: String, _ state: HTMLPlace.State) {
    #expect(place(after: text).state == state)
  }

  @Test(
    arguments: [
      ("<a href=\"", .url(.link)), ("<a HREF='", .url(.link)), ("<img src=\"", .url(.source)),
      ("<img srcset=\"", .url(.sourceSet)), ("<p style=\"", .code), ("<p onload='", .code),
      ("<p on='", .ordinary), ("<p title=\"", .ordinary), ("<p href title=\"", .ordinary),
      ("<p href=\"x\" title=\"", .ordinary), ("<script type=\"", .scriptType),
      ("<input type=\"", .ordinary),
    ] as [(String, Attribute)])
  func knowsTheAttribute(_ text: String, _ attribute: Attribute) {
    #expect(place(after: text).attribute == attribute)
  }

  @Test(
    arguments: [
      ("<a href=\"", .open), ("<a href=\"  ", .open), ("<a href=\"java", .open),
      ("<a href=\"/", .settled),
      ("<a href=\"#", .settled), ("<a href=\"?", .settled), ("<a href=\"https:", .settled),
      ("<a href=\"sms:", .settled), ("<a href=\"java\nscript:", .script),
      ("<a href=\"DATA:", .script),
      ("<a href=\"&#106;", .settled), ("<img srcset=\"/a 1x, ", .open), ("<a title=\"", .none),
      ("<a href=\"\"", .none),
    ] as [(String, HTMLPlace.Address)])
  func knowsHowFarAnAddressIsSettled(_ text: String, _ address: HTMLPlace.Address) {
    #expect(place(after: text).address == address)
  }

  @Test(
    arguments: [
      ("<script>", .script(isData: false)), ("<script type=module>", .script(isData: false)),
      ("<script type=\"application/ld+json\">", .script(isData: true)),
      ("<script type=APPLICATION/LD+JSON>", .script(isData: true)),
      ("<script data-type=\"application/ld+json\">", .script(isData: false)), ("<style>", .style),
      ("<title>", .plainText), ("<noembed>", .raw), ("<div>", .ordinary), ("</style>", .ordinary),
    ] as [(String, Element)])
  func knowsTheElementWhoseContentItReads(_ text: String, _ element: Element) {
    #expect(place(after: text).element == element)
  }

  @Test(arguments: [
    "<p a=\"b\" c='d' e=f>text<!-- c --><script type=\"application/ld+json\">{}</script></p>",
    "<a href=\"https://a.example/\" title=x>", "<!doctype html><title>a</title ><br/>",
  ])
  func readsInPiecesAsAtOnce(_ text: String) {
    let bytes = Array(text.utf8)
    for cut in bytes.indices {
      var reader = HTMLReader(place: .text)
      for piece in [Array(bytes[..<cut]), Array(bytes[cut...])] {
        var index = 0
        while index < piece.count { _ = reader.read(piece, from: &index) }
      }
      #expect(reader.place == place(after: text))
    }
  }

  @Test func stopsWhereAnAddressBegins() {
    var reader = HTMLReader(place: .text)
    var index = 0

    let event = reader.read(Array("<a href=\"x\">".utf8), from: &index)

    #expect(event == .addressBegins)
    #expect(index == 9)
  }

  @Test func stopsBeforeTheQuoteThatEndsAWrittenAddress() {
    var reader = HTMLReader(place: place(after: "<a href=\""))
    reader.place.address = .written
    var index = 0

    let event = reader.read(Array("bc\">".utf8), from: &index)

    #expect(event == .addressEnds(.link))
    #expect(index == 2)
    #expect(reader.read(Array("bc\">".utf8), from: &index) == .end)
    #expect(reader.place == .text)
  }

  @Test(arguments: [
    ("", "", true), ("<p ", "<p a", true), ("<p", "<p a=\"\"", true), ("<p a=\"", "<p a=\"b", true),
    ("<p a=\"", "<p b=\"", true), ("<p a=\"", "<p a='", false), ("<p a=\"", "<p href=\"", false),
    ("<p a=\"", "<p ", false), ("", "<p ", false), ("<title>", "<title>x</t", true),
    ("<title>", "<style>", false), ("<!--", "<!-- x", true), ("<p ", "</p ", false),
  ])
  func joinsPlacesThatAreWrittenToAlike(_ one: String, _ other: String, _ areAlike: Bool) {
    #expect((place(after: one).joined(with: place(after: other)) != nil) == areAlike)
    #expect((place(after: other).joined(with: place(after: one)) != nil) == areAlike)
  }
}
