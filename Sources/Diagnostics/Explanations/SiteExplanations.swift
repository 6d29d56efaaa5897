extension Explanation {
  static let site: [DiagnosticCode: Explanation] = [
    .siteSettingsMissing: Explanation(
      "content/site.yml holds the settings of the site. Two are needed: its title, and the URL it "
        + "is published at, from which feeds and canonical links are made.",
      wrong: "content/\n  index.md\n",
      right: "# content/site.yml\ntitle: Our projects\nurl: https://example.org/\n")
  ]
}
