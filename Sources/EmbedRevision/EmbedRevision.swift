import Foundation
import PackagePlugin

/// Embeds the revision of the checkout into the program; nothing where there is no checkout, as in
/// an archive of the sources.
@main struct EmbedRevision: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("EmbeddedRevision.swift")
    // Git writes a line to this log whenever another revision is checked out or made.
    let log = folder.appendingPathComponent(".git/logs/HEAD")
    let inputs = FileManager.default.fileExists(atPath: log.path) ? [log] : []
    return [
      .buildCommand(
        displayName: "Embedding the revision",
        executable: try context.tool(named: "embed-revision").url,
        arguments: [folder.path, output.path],
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
