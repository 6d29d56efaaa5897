extension Explanation {
  static let site: [DiagnosticCode: Explanation] = [
    .siteSettingsMissing: Explanation(
      "content/site.yml holds the settings of the site. Two are needed: its title, and the URL it "
        + "is published at, from which feeds and canonical links are made.",
      wrong: "content/\n  index.md\n",
      right: "# content/site.yml\ntitle: Our projects\nurl: https://example.org/\n"),
    .outputRefused: Explanation(
      "The output folder is owned by Showcase: what it does not write there any more, it removes. "
        + "So it is never the site itself, a folder that holds the sources or lies within them, or "
        + "a symbolic link.",
      wrong: "$ showcase build --output .\n", right: "$ showcase build --output public\n"),
  ]
}
