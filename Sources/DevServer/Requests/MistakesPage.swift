/// What is shown while there is no good state of the site yet. The script lays the mistakes over it.
enum MistakesPage {
  static let html = Array(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>This site has mistakes</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/_showcase/mark.css">
    </head>
    <body class="showcase-empty">
    <h1>This site has mistakes</h1>
    <p>It is shown as soon as they are mended. The terminal lists them too.</p>
    </body>
    </html>

    """.utf8)
}
