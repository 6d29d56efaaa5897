import Diagnostics
import ForgeClient
import SiteLoader
import SiteModel
import SourceWriter

/// One project: asked for, and its file written whole.
struct RefreshStep: Sendable {
  let project: Project
  let client: ForgeClient
  let sources: SourceFolder
  let date: ContentDate

  func run() async throws -> RefreshResult {
    let path = ForgeFigures.path(besides: project.source.file.path)
    let memoryPath = ".showcase/forge/\(path.split(separator: "/").last ?? "").txt"
    let oldBytes = try sources.contents(of: path)
    let old = oldBytes.flatMap { ForgeSidecar.read($0, file: path).value }
    if oldBytes != nil, old == nil {
      return RefreshResult(
        outcome: .failed("'\(path)' cannot be read; mend it or remove it"), project: project)
    }
    let oldMemory = try sources.contents(of: memoryPath)
    var memory = ForgeMemory(text: String(decoding: oldMemory ?? [], as: UTF8.self))
    let outcome = await client.figures(
      of: project.repository.value, on: date, after: old, memory: &memory)
    if case .figures(let figures, _) = outcome {
      // The figures first: what is remembered of an answer must not be younger than they are.
      try sources.write(path, SidecarText.bytes(figures), over: oldBytes)
      try sources.write(memoryPath, Array(memory.text.utf8), over: oldMemory)
    }
    return RefreshResult(outcome: outcome, project: project)
  }
}
