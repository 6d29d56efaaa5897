extension Explanation {
  static let frontMatter: [DiagnosticCode: Explanation] = syntaxOfFrontMatter.merging(
    valuesOfFrontMatter
  ) { first, _ in first }

  private static let syntaxOfFrontMatter: [DiagnosticCode: Explanation] = [
    .frontMatterMissing: Explanation(
      "An article, a project or a page begins with front matter: YAML between two lines that are "
        + "'---' and nothing else. The first of them is the very first line of the file.",
      wrong: "------\ntitle: Hello\n------\n", right: "---\ntitle: Hello\n---\n"),
    .frontMatterUnterminated: Explanation(
      "Front matter ends with a line that is '---' and nothing else. Without it nobody can tell "
        + "where the keys end and the text begins.",
      wrong: "---\ntitle: Hello\n\nThe text.\n", right: "---\ntitle: Hello\n---\n\nThe text.\n"),
    .frontMatterTooLarge: Explanation(
      "Front matter takes at most 64 kB (limits.front_matter_size in the settings). More than "
        + "that is usually a text that slipped in, or figures made by a machine, which belong in a "
        + "file beside the page. A list whose every item gets a page of the site, such as 'tags', "
        + "has at most 100 items.",
      wrong: "---\ntitle: Hello\nnotes: |\n  (a hundred pages)\n---\n",
      right: "---\ntitle: Hello\n---\n\n(a hundred pages)\n"),
    .yamlSyntax: Explanation(
      "Front matter and settings are YAML: a line for each key, 'key: value', all keys in the same "
        + "column; lists as [one, two] or as lines with '- '. Values that begin with one of "
        + "@ ` ! % & * { [ need quotes.",
      wrong: "author: @ada\ntags: [maps, travel\n",
      right: "author: \"@ada\"\ntags: [maps, travel]\n"),
    .yamlTab: Explanation(
      "YAML is indented with spaces; a tab has no agreed width.",
      wrong: "tags:\n\t- maps\n", right: "tags:\n  - maps\n"),
    .yamlColon: Explanation(
      "A colon and a blank separate a key from its value. A value that holds them itself needs "
        + "quotes, or it reads as a second key.",
      wrong: "title: Swift: a guide\n", right: "title: \"Swift: a guide\"\n"),
    .yamlDuplicateKey: Explanation(
      "A key is written once. Of two with the same name one would be lost, and which one nobody "
        + "could say.",
      wrong: "tags: [maps]\nlicense: MIT\ntags: [travel]\n",
      right: "tags: [maps, travel]\nlicense: MIT\n"),
    .yamlTooDeep: Explanation(
      "Lists and mappings lie within one another at most 32 deep (limits.yaml_depth in the "
        + "settings).",
      wrong: "x_tree: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[leaf]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
      right: "x_tree: [leaf]\n"),
    .yamlExpansion: Explanation(
      "'*name' repeats the value that is marked '&name' above it. What all of them stand for "
        + "together is at most 1 MB (limits.yaml_expansion in the settings), because a few lines "
        + "could otherwise fill the memory.",
      wrong: "x_a: &a [ha, ha]\nx_b: &b [*a, *a]\nx_c: &c [*b, *b]\n(and twenty more)\n",
      right: "x_a: [ha, ha]\n"),
    .tomlSyntax: Explanation(
      "Front matter between two lines '+++' is TOML: a line 'key = value' for each key, texts in "
        + "quotes, lists in brackets. What is wrong stands where the reader of TOML stopped.",
      wrong: "+++\ntitle = Hello\n+++\n", right: "+++\ntitle = \"Hello\"\n+++\n"),
    .jsonSyntax: Explanation(
      "A JSON file is one value: texts and keys in double quotes, ',' between the parts of a list "
        + "or an object and none after the last, no comments.",
      wrong: "{'name': 'Whisper',}\n", right: "{\"name\": \"Whisper\"}\n"),
  ]

  private static let valuesOfFrontMatter: [DiagnosticCode: Explanation] = [
    .keyMissing: Explanation(
      "Some keys are needed to make a page at all: a title everywhere, a date for an article; a "
        + "summary, a repository and a licence for a project.",
      wrong: "---\ntitle: Hello\n---\n", right: "---\ntitle: Hello\ndate: 2024-05-01\n---\n"),
    .valueTodo: Explanation(
      "'TODO' in place of a value that every page needs says that nobody knew it when the page was "
        + "made. Write the value. Until then the page is a draft: without 'draft: true' a TODO is "
        + "an error, so that none is ever published. A project that is called TODO stands in "
        + "quotes.",
      wrong: "title: Whisper\nlicense: TODO\n", right: "title: Whisper\nlicense: MIT\n"),
    .keyUnknown: Explanation(
      "A key that is not known is most often a typing mistake, and its value would be lost. Keys "
        + "of your own begin with 'x_'; templates can show them.",
      wrong: "licence: MIT\nmood: sunny\n", right: "license: MIT\nx_mood: sunny\n"),
    .keyConflict: Explanation(
      "Two keys say different things about the same; keep the one that is true.",
      wrong: "status: active\nmoved_to: other-project\n",
      right: "status: moved\nmoved_to: other-project\n"),
    .valueEmpty: Explanation(
      "A key that is required has a value, and a list has no empty items.",
      wrong: "title:\ntags: [maps, '']\n", right: "title: A walk\ntags: [maps]\n"),
    .valueType: Explanation(
      "Each key takes one kind of value: text, true or false, a number, a list, a mapping.",
      wrong: "draft: perhaps\nimage: [cover.png]\n", right: "draft: true\nimage: cover.png\n"),
    .valueUnknown: Explanation(
      "The key takes one of a few words.", wrong: "status: finished\n", right: "status: inactive\n"),
    .valueDuplicate: Explanation(
      "An item of a list is written once.", wrong: "tags: [maps, travel, maps]\n",
      right: "tags: [maps, travel]\n"),
    .dateInvalid: Explanation(
      "A date is written year first: 2024-05-01, or with a time and a zone: "
        + "2024-05-01T09:30:00+02:00. Where the day is not known, 2024-05 or 2024 will do; an "
        + "article's date has a day.",
      wrong: "date: 1.5.2024\n", right: "date: 2024-05-01\n"),
    .urlInvalid: Explanation(
      "A URL is written in full, with https:// (or http://) and a host.",
      wrong: "homepage: www.example.org\n", right: "homepage: https://www.example.org/\n"),
    .slugInvalid: Explanation(
      "A slug is the part of the URL that names a page: lower case letters and digits, with '-' "
        + "between words. It comes from the file's name, or from the key 'slug'.",
      wrong: "slug: My First Article!\n", right: "slug: my-first-article\n"),
    .pathInvalid: Explanation(
      "A path names a file of the site, from the page's own folder or from the root with '/'. It "
        + "does not leave the site and is no URL.",
      wrong: "image: ../../../etc/cover.png\n", right: "image: cover.png\n"),
    .doiInvalid: Explanation(
      "A DOI is '10.', a number, a slash and a name.", wrong: "doi: zenodo 1234567\n",
      right: "doi: 10.5281/zenodo.1234567\n"),
    .permalinkInvalid: Explanation(
      "A permalink pattern begins and ends with '/', holds ':slug', and may hold ':year', ':month', "
        + "':day' and ':category'.",
      wrong: "permalinks:\n  articles: :year/:title\n",
      right: "permalinks:\n  articles: /:year/:slug/\n"),
  ]
}
