import ArgumentParser
import SiteLoader

/// `showcase schema KIND`: the JSON Schema of a kind's front matter, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of front matter, for editors.")

  @Argument(help: "article, project, page or site.") var kind: JSONSchema.Subject

  func run() throws { try Terminal.print(JSONSchema.text(for: kind)) }
}

extension JSONSchema.Subject: ExpressibleByArgument {}
