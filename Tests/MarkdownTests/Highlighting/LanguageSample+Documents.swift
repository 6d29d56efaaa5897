extension LanguageSample {
  static let documents = [
    LanguageSample(
      language: "html",
      code: #"""
        <!DOCTYPE html>
        <!-- a <b> comment -->
        <a href="/x?a=1&amp;b=2" title='it "is"' hidden data-n=5>Fish &amp; chips</a>
        <br/>
        <style>
        .card > a:hover { color: #fff }
        </style>
        <script type="module">const x = "</div>" // y
        </SCRIPT>
        """#,
      tokens: [
        "meta <!DOCTYPE html>", "comment <!-- a <b> comment -->", "punctuation <", "tag a",
        "attribute href", #"string "/x?a=1&amp;b=2""#, #"string 'it "is"'"#, "attribute hidden",
        "attribute data-n", "string 5", "constant &amp;", "punctuation </", "tag br",
        "attribute .card", "property color", "number #fff", "keyword const",
        #"string "</div>""#, "comment // y", "tag SCRIPT",
      ], plain: ["chips"]),
    LanguageSample(
      language: "xml",
      code: #"""
        <?xml version="1.0"?>
        <svg:path xlink:href="#a" d='M0 0'><![CDATA[<raw>]]></svg:path>
        """#,
      tokens: [
        #"meta <?xml version="1.0"?>"#, "tag svg:path", "attribute xlink:href",
        ##"string "#a""##, "string 'M0 0'", "string <![CDATA[<raw>]]>",
      ]),
    LanguageSample(
      language: "css",
      code: #"""
        /* theme */
        @import url("x.css");
        :root { --gap: 1.5rem; color-scheme: light dark }
        nav > ul.menu li:nth-child(2n)::before, #top[data-x="y"] {
          margin: -1px calc(var(--gap) * 2) 50% !important;
          background: url(img.png) #c0ffee;
          a:hover { color: red; }
        }
        @media (min-width: 40em) { a { top: 0 } }
        """#,
      tokens: [
        "comment /* theme */", "keyword @import", "function url", #"string "x.css""#,
        "keyword :root", "variable --gap", "number 1.5rem", "property color-scheme",
        "constant light", "tag nav", "attribute .menu", "keyword ::before", "attribute #top",
        #"string "y""#, "property margin", "number -1px", "function calc", "number 50%",
        "keyword !important", "string img.png", "number #c0ffee", "keyword :hover",
        "constant red", "keyword @media", "number 40em", "property top",
      ]),
    LanguageSample(
      language: "markdown",
      code: #"""
        ---
        title: "x"
        ---
        # Heading
        - item with `code` and [a link](https://example.org)
        ```swift
        let x = 1
        ```
        text
        """#,
      tokens: [
        "property title", "heading # Heading", "keyword -", "string `code`",
        "variable ](https://example.org)", "meta ```swift", "string let x = 1", "meta ```",
      ], plain: ["text"]),
    LanguageSample(
      language: "mustache",
      code: #"""
        <a class="x {{kind}}">{{#items}}{{{html}}}{{/items}}{{! note }}{{> partial}}</a>
        """#,
      tokens: [
        "tag a", "attribute class", "keyword {{", "variable kind", "keyword {{#",
        "variable items", "variable html", "comment {{! note }}",
      ]),
  ]
}
