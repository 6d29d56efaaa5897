/// The manual page in the language of `man`.
struct ManualPage {
  struct Command {
    var name: String
    var help: HelpText
  }

  var version: String
  var abstract: String
  var description: String
  var commands: [Command]

  var roff: String {
    var lines = [
      #".TH SHOWCASE 1 "" "Showcase \#(version)" "User Commands""#,
      ".SH NAME", #"showcase \- \#(Self.phrase(abstract))"#,
      ".SH SYNOPSIS", ".B showcase", ".I command", "[options]",
      ".SH DESCRIPTION", Self.text(description),
      ".SH COMMANDS",
    ]
    for command in commands { lines += Self.section(command) }
    lines += Self.environment + Self.files
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: Command) -> [String] {
    var lines = [".SS \(text("showcase \(command.name)"))"]
    let paragraphs = command.help.overview.split(separator: "\n").map { text(String($0)) }
    lines.append(paragraphs.joined(separator: "\n.PP\n"))
    lines += [".PP", text(command.help.usage)]
    for entry in command.help.entries where !common.contains(entry.label) {
      lines += [".TP", ".B \(text(entry.label))", text(entry.meaning)]
    }
    return lines
  }

  /// What every command understands is said once, by `--help` itself.
  private static let common: Set<String> = ["--version", "-h, --help"]

  private static let environment = [
    ".SH ENVIRONMENT", ".TP", ".B SOURCE_DATE_EPOCH",
    text(
      "Seconds since 1970: the date of a build, where the output needs one. Without it the newest "
        + "date of the content is taken."),
    ".TP", ".B NO_COLOR", text("Where it is set, messages have no colours."),
  ]

  private static let files = [
    ".SH FILES", ".TP", ".I content/site.yml", "The settings of a site.", ".TP", ".I public/",
    "The finished site.", ".TP", ".I .showcase/",
    "What builds have written; it belongs to one machine.",
  ]

  /// In lower case and without a full stop, as the line of a name is.
  private static func phrase(_ sentence: String) -> String {
    let body = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return text(body.prefix(1).lowercased() + body.dropFirst())
  }

  /// Text that stays text: no request at the beginning of a line, no escape.
  static func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let escaped = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      return line.first == "." || line.first == "'" ? "\\&" + escaped : escaped
    }.joined(separator: "\n")
  }
}
