extension Explanation {
  static let templates: [DiagnosticCode: Explanation] = sourcesOfTemplates.merging(
    pagesOfTemplates
  ) { first, _ in first }

  private static let sourcesOfTemplates: [DiagnosticCode: Explanation] = [
    .templateMissing: Explanation(
      "Every kind of page has its template, templates/NAME.html. The default theme brings all of "
        + "them; a site's own file replaces the one of the same name.",
      wrong: "templates/articel.html\n", right: "templates/article.html\n"),
    .templateSyntax: Explanation(
      "A tag begins with '{{', ends with '}}' on its own, and holds one name without spaces. New "
        + "delimiters are two words: '{{=<% %>=}}'. Between the tags of a parent stand blocks only, "
        + "because nothing else would be shown. Sections nest at most 100 deep.",
      wrong: "<h1>{{title}</h1>\n", right: "<h1>{{title}}</h1>\n"),
    .templateUnclosed: Explanation(
      "A section, a parent or a block is closed by a tag of the same name, and sections do not "
        + "overlap.",
      wrong: "{{#tags}}<li>{{.}}</li>{{/tag}}\n", right: "{{#tags}}<li>{{.}}</li>{{/tags}}\n"),
    .templateName: Explanation(
      "A template may use the names that its page declares; templates/README.md lists them. A name "
        + "is looked up in the section around the tag, then in the section around that one, up to "
        + "the page. A list or a record is opened with '{{#name}}'; only text and markup are "
        + "written. Names that begin with 'x_' come from front matter and are always allowed.",
      wrong: "<h1>{{titel}}</h1>\n", right: "<h1>{{title}}</h1>\n"),
    .templatePartial: Explanation(
      "A partial or a parent is another template, named by its path below templates/ without "
        + "'.html'.",
      wrong: "{{>card}}\n", right: "{{>partials/card}}\n"),
  ]

  private static let pagesOfTemplates: [DiagnosticCode: Explanation] = [
    .templatePlace: Explanation(
      "A value is safe only where it is known how a browser reads it: between tags, and in quoted "
        + "attributes. No tag stands in a script, a style sheet, the name of a tag or an attribute, "
        + "an attribute without quotes, or one that is a style or a script. A section, a block and "
        + "a partial end in the place in which they begin.",
      wrong: "<a class={{kind}} onclick=\"go('{{slug}}')\">\n",
      right: "<a class=\"{{kind}}\" data-slug=\"{{slug}}\">\n"),
    .templateEscaping: Explanation(
      "Text is escaped when written, with two braces; markup that has been made safe already is "
        + "written as it is, with three. Which of them a name is, templates/README.md says.",
      wrong: "<h1>{{{title}}}</h1>{{body}}\n", right: "<h1>{{title}}</h1>{{{body}}}\n"),
    .templateRecursion: Explanation(
      "A partial may include itself, to print a tree, but at most 64 deep (limits.template_depth "
        + "in the settings): it stands in a section over the children, so that it "
        + "ends where the tree does.",
      wrong: "partials/node.html: <li>{{title}}{{>partials/node}}</li>\n",
      right: "partials/node.html: <li>{{title}}{{#children}}{{>partials/node}}{{/children}}</li>\n"),
    .templateOutput: Explanation(
      "A page has at most 100 MB (limits.page_size in the settings). More comes from sections "
        + "over long lists within each other.",
      wrong: "{{#pages}}{{#pages}}{{title}}{{/pages}}{{/pages}}\n",
      right: "{{#pages}}{{title}}{{/pages}}\n"),
    .templateUnused: Explanation(
      "A template of the site's own is shown by the kind of page it is named after, or included by "
        + "one that is. Another is most often a misspelt name, and the default theme's is shown in "
        + "its place.",
      wrong: "templates/artcle.html\n", right: "templates/article.html\n"),
    .idDuplicate: Explanation(
      "An id is the name of one place on a page, and links lead to the first of two. The default "
        + "theme's own ids begin with a capital letter; those of headings never do.",
      wrong: "<a id=\"Main\"></a>\n", right: "<a id=\"main-part\"></a>\n"),
  ]
}
