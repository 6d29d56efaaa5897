extension Explanation {
  static let projects: [DiagnosticCode: Explanation] = [
    .licenseUnknown: Explanation(
      "A licence is written with its SPDX identifier (https://spdx.org/licenses), so that readers "
        + "and tools know exactly which one is meant. One that is not on the list is "
        + "'LicenseRef-' and a name of your own, with 'license_url'.",
      wrong: "license: Apache 2\n", right: "license: Apache-2.0\n"),
    .licenseDeprecated: Explanation(
      "SPDX has replaced this identifier. 'GPL-3.0' does not say whether later versions may be "
        + "used as well: only the project can, with '-only' or '-or-later'.",
      wrong: "license: GPL-3.0\n", right: "license: GPL-3.0-or-later\n"),
    .licenseSyntax: Explanation(
      "Licences are combined with AND, OR and WITH, and with parentheses.",
      wrong: "license: MIT/Apache-2.0\n", right: "license: MIT OR Apache-2.0\n"),
    .licenseURLMissing: Explanation(
      "A licence that SPDX does not list is named 'LicenseRef-…'; 'license_url' says where its text "
        + "can be read.",
      wrong: "license: LicenseRef-House\n",
      right: "license: LicenseRef-House\nlicense_url: https://example.org/licence\n"),
    .opennessConflict: Explanation(
      "'openness: osi' follows from a licence that the Open Source Initiative has approved, and from "
        + "nothing else; other values are declared where the licence alone does not tell.",
      wrong: "license: BUSL-1.1\nopenness: osi\n",
      right: "license: BUSL-1.1\nopenness: source-available\n"),
    .repositoryInvalid: Explanation(
      "'repository' says where the source code is: a URL in full, or 'owner/name' for GitHub.",
      wrong: "repository: whisper\n", right: "repository: https://github.com/openai/whisper\n"),
    .repositoryDuplicate: Explanation(
      "Two projects have the same repository; most often one was added twice.",
      wrong: "content/projects/a.md and content/projects/b.md:\nrepository: ada/engine\n",
      right: "content/projects/a.md only:\nrepository: ada/engine\n"),
    .movedToMissing: Explanation(
      "A project whose status is 'moved' says where to: the slug of a project of this site, or a URL.",
      wrong: "status: moved\n", right: "status: moved\nmoved_to: https://example.org/new-home\n"),
  ]
}
