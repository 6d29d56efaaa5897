extension Explanation {
  /// Links, references and URLs: what fits together, and what does not.
  static let links: [DiagnosticCode: Explanation] = [
    .linkBroken: Explanation(
      """
      A link in Markdown names another source by its path, seen from the file it stands in, the \
      way it works in an editor and on a forge; or a page by its URL from the site's root; or, in \
      double brackets, by its slug. This one leads to nothing. For something outside 'content/' \
      write its full URL.
      """,
      wrong: "See [Whisper](../project/whisper.md).",
      right: "See [Whisper](../projects/whisper.md)."),
    .linkAnchor: Explanation(
      """
      What follows '#' in a link is the id of a heading: its text in lower case, with '-' for \
      blanks and without punctuation. The page exists, but has no such heading.
      """,
      wrong: "See [how to use it](../projects/whisper.md#How to use it).",
      right: "See [how to use it](../projects/whisper.md#how-to-use-it)."),
    .linkDraft: Explanation(
      """
      The page that the link leads to is a draft, or its date is still to come, so readers would \
      meet an error. Publish that page, or take the link out until then. With '--drafts' and \
      '--future' such pages are built, and the link is good.
      """,
      wrong: "[Our plans](plans.md)   (and plans.md says 'draft: true')",
      right: "[Our plans](plans.md)   (and plans.md says 'draft: false')"),
    .referenceUnknown: Explanation(
      """
      'projects', 'related', 'part_of', 'fork_of' and 'moved_to' name projects of this site by \
      their slugs (the names of their files) or by one of their aliases.
      """,
      wrong: "related: [pytroch]", right: "related: [pytorch]"),
    .referenceDraft: Explanation(
      "A published page may refer to published projects only; this one is still a draft.",
      wrong: "related: [secret]   (and secret.md says 'draft: true')",
      right: "related: []"),
    .referenceSelf: Explanation(
      "A project is not related to, part of, or a fork of itself: name another one.",
      wrong: "# content/projects/whisper.md\nrelated: [whisper, transformers]",
      right: "# content/projects/whisper.md\nrelated: [transformers]"),
    .imageMissing: Explanation(
      """
      A picture is a file in 'content/', named by its path from the page it stands in. Keep the \
      pictures of 'hello/index.md' beside it, in the folder 'hello'.
      """,
      wrong: "![A diagram](diagramm.svg)", right: "![A diagram](diagram.svg)"),
    .urlCollision: Explanation(
      """
      Two sources ask for one URL, or for two that many disks do not tell apart because they \
      differ in letter case or Unicode form alone. Give one of them another 'slug', or rename it.
      """,
      wrong: "# content/articles/a.md and content/articles/b.md\nslug: hello",
      right: "# content/articles/b.md\nslug: hello-again"),
    .aliasCollision: Explanation(
      """
      An alias is a former name of a page, and becomes a redirect. This one is the URL of a page \
      that exists, or two pages claim it.
      """,
      wrong: "# content/projects/whisper.md\naliases: [whisper]",
      right: "# content/projects/whisper.md\naliases: [openai-whisper]"),
  ]
}
