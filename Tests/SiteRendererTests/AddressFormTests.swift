import Testing

@testable import SiteRenderer

@Suite struct AddressFormTests {
  @Test(arguments: [
    ("index.html", "/", "./"),
    ("index.html", "/projects/whisper/", "./projects/whisper/"),
    ("projects/whisper/index.html", "/", "../../"),
    ("projects/whisper/index.html", "/articles/a/", "../../articles/a/"),
    ("404.html", "/feed.xml", "./feed.xml"),
  ])
  func leadsFromThePageToTheRootAndOn(outputPath: String, url: String, expected: String) {
    let form = AddressForm.relative(from: outputPath, portable: false)

    #expect(form.address(of: url) == expected)
  }

  @Test(arguments: [
    ("/", "../index.html"), ("/docs/", "../docs/index.html"), ("/feed.xml", "../feed.xml"),
  ])
  func namesTheIndexPageInThePortableForm(url: String, expected: String) {
    let form = AddressForm.relative(from: "docs/index.html", portable: true)

    #expect(form.address(of: url) == expected)
  }

  @Test func keepsTheFolderOfTheBaseInAbsoluteAddresses() {
    let form = AddressForm.absolute("https://example.org/repo/")

    #expect(form.address(of: "/projects/a/") == "https://example.org/repo/projects/a/")
    #expect(form.isAbsolute)
  }
}
