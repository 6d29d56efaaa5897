import SitePlanner

/// The page at a former address: it leads on by itself, and says where for those it does not.
struct RedirectRenderer {
  var catalogue: Catalogue

  func render(_ redirect: Redirect) -> [UInt8] {
    let form = AddressForm.relative(
      from: redirect.outputPath, portable: catalogue.portable)
    let target = Markup.escaped(form.address(of: redirect.to))
    let canonical = Markup.escaped(catalogue.absolute(redirect.to))
    let language = Markup.escaped(catalogue.settings.language)
    let page = """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Showcase">
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=\(target)">
      <link rel="canonical" href="\(canonical)">
      <title>Moved</title>
      </head>
      <body>
      <main>
      <h1>This page has moved</h1>
      <p><a href="\(target)">Go to its new address</a></p>
      </main>
      </body>
      </html>

      """
    return Array(page.utf8)
  }
}
