import Foundation
import PackagePlugin

/// Embeds `templates/`, the one copy of the default theme, into the program.
@main struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appendingPathComponent("templates")
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("EmbeddedTheme.swift")
    let inputs = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .sorted()
      .map { folder.appendingPathComponent($0) }
    return [
      .buildCommand(
        displayName: "Embedding the default theme",
        executable: try context.tool(named: "embed-theme").url,
        arguments: [folder.path, output.path],
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
