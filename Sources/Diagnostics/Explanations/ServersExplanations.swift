extension Explanation {
  static let servers: [DiagnosticCode: Explanation] = [
    .forgeArchived: Explanation(
      "The forge says that the repository is archived: it takes no changes any more. A page that "
        + "calls the project active promises what is no longer so.",
      wrong: "status: active\n", right: "status: unsupported\n"),
    .forgeFailed: Explanation(
      "The forge gave no figures that could be used: it failed, or what it said is not as "
        + "documented. The figures of the last run stay as they were; the next run asks again.",
      wrong: "repository: https://github.example/tools/whisper\n",
      right: "repository: https://github.com/tools/whisper\n"),
    .forgeMissing: Explanation(
      "The forge knows no repository at this address, or shows it to nobody. The figures of the last "
        + "run stay as they were. If the project has moved, write its new address; if it is gone, "
        + "say so in 'status'.",
      wrong: "repository: https://github.com/tools/gone\n", right: "status: unsupported\n"),
    .forgeMoved: Explanation(
      "The forge knows the repository by another address now. Old addresses work only until "
        + "somebody else takes the name.",
      wrong: "repository: https://github.com/tools/old-name\n",
      right: "repository: https://github.com/tools/new-name\n"),
    .linkExternalBroken: Explanation(
      "The server says that there is no such page, or there is no such server. What only might be "
        + "wrong, such as a time-out, is not counted.",
      wrong: "[the manual](https://example.org/gone)\n",
      right: "[the manual](https://example.org/manual)\n"),
    .linkExternalMoved: Explanation(
      "The server says that the page has moved for good; the message holds the new address.",
      wrong: "[the manual](http://example.org/old)\n",
      right: "[the manual](https://example.org/manual)\n"),
  ]
}
