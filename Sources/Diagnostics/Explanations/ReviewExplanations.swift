extension Explanation {
  /// What `check` looks for and `build` does not mind.
  static let review: [DiagnosticCode: Explanation] = [
    .altMissing: Explanation(
      "A picture has a text that says what it shows, for people who cannot see it and for programs. "
        + "One that only adorns is written in HTML with an empty alt.",
      wrong: "![](chart.png)\n",
      right:
        "![Downloads have doubled every year](chart.png)\n\n<img src=\"ornament.png\" alt=\"\">\n"),
    .headingSkipped: Explanation(
      "Headings are the outline of a page. Below one of the second level comes one of the third; "
        + "the page's own title is the first level.",
      wrong: "## Installing\n\n#### On Debian\n", right: "## Installing\n\n### On Debian\n"),
    .pageOrphaned: Explanation(
      "Readers find a page of its own by a link in a text, or by the navigation. Nothing links to "
        + "this one.",
      wrong: "content/imprint.md, and no link to it\n",
      right: "# content/site.yml\nnavigation:\n  - title: Imprint\n    url: /imprint/\n"),
    .relatedOneSided: Explanation(
      "Neighbours know each other: when one project names another under 'related', that one names "
        + "it, too. Where six are named already there is no room for more. "
        + "'showcase check --fix' adds what is missing.",
      wrong: "content/projects/a.md:\nrelated: [b]\n\ncontent/projects/b.md:\nrelated: []\n",
      right: "content/projects/a.md:\nrelated: [b]\n\ncontent/projects/b.md:\nrelated: [a]\n"),
    .reviewedStale: Explanation(
      "'reviewed' says when somebody last looked whether the facts of a project are still true. "
        + "After two years, or what '--stale-after' says, they should look again. No program can "
        + "do that for them.",
      wrong: "reviewed: 2019-05-01\n", right: "reviewed: 2026-11-01\n"),
    .imageOversized: Explanation(
      "A picture has at most 1 MB and at most 4096 pixels on a side. More is not seen, and paid for "
        + "by everybody who reads the page on a phone.",
      wrong: "content/articles/trip/photo.jpg, 6000 × 4000, 5 MB\n",
      right: "content/articles/trip/photo.jpg, 2000 × 1333, 0.4 MB\n"),
    .languageMixed: Explanation(
      "A site says in which language it is written, and browsers and screen readers rely on it. The "
        + "title and the summary of this page are mostly in letters of another.",
      wrong:
        "# content/site.yml\nlanguage: en\n\n# content/projects/mir.md\nsummary: Открытая карта мира\n",
      right: "# content/projects/mir.md\nsummary: An open map of the world\n"),
    .logoMissing: Explanation(
      "Most projects of this showcase have a logo. One without looks forgotten beside them. Where "
        + "fewer than half have one, nobody misses it.",
      wrong: "title: Whisper\n", right: "title: Whisper\nlogo: whisper.svg\n"),
    .opennessUndeclared: Explanation(
      "The licence is not one that the Open Source Initiative has approved, so that readers cannot "
        + "tell from it how free the project is. 'openness' tells them.",
      wrong: "license: BUSL-1.1\n", right: "license: BUSL-1.1\nopenness: source-available\n"),
  ]
}
