extension Explanation {
  static let imports: [DiagnosticCode: Explanation] = [
    .importUnread: Explanation(
      "Every record of a catalogue becomes a page, or is listed with its place and what kept it "
        + "from being read. Mend it there and import again: what is here already stays as it is.",
      wrong: "name: Whisper\n\tdescription: Speech to text\n",
      right: "name: Whisper\ndescription: Speech to text\n"),
    .importTemplateCode: Explanation(
      "Shortcodes of Hugo and tags of Liquid are run by other programs. Here they are text, kept as "
        + "they were; write in Markdown what they stood for.",
      wrong: "{{< figure src=\"map.png\" alt=\"A map\" >}}\n", right: "![A map](map.png)\n"),
    .importReference: Explanation(
      "A reference to another project leads to a page of the site, or of the import. One that leads "
        + "nowhere is kept under a key of its own, 'x_related' and so on, where it does no harm.",
      wrong: "related: [no-such-project]\n", right: "related: [whisper]\n"),
    .importLicense: Explanation(
      "Only a licence that is certain is taken over. 'BSD' is several licences, and nobody but the "
        + "project can say which; what was written is kept as 'x_license'.",
      wrong: "license: BSD\n", right: "license: BSD-3-Clause\n"),
    .importMoved: Explanation(
      "A value that its key does not take, such as a text where an address is wanted, is kept under "
        + "the key with 'x_' before it, as it was.",
      wrong: "homepage: none yet\n", right: "x_homepage: none yet\n"),
  ]
}
