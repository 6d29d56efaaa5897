/// What has to be done to the output folder, one step after the other, and what it holds then.
struct InPlaceJournal: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case remove(OutputPath)
    case removeFolder(OutputPath)
    case makeFolder(OutputPath)
    /// Moves the numbered file from the staging folder.
    case place(OutputPath, UInt32)

    var path: OutputPath {
      switch self {
      case .remove(let path), .removeFolder(let path), .makeFolder(let path), .place(let path, _):
        path
      }
    }
  }

  var steps: [Step]
  var manifest: Manifest

  private static let magic: StaticString = "showcase journal 1\n"

  func encoded() -> [UInt8] {
    var writer = ByteWriter(Self.magic)
    writer.append(UInt64(steps.count))
    for step in steps {
      switch step {
      case .remove(let path): writer.append(UInt8(0), path, 0)
      case .removeFolder(let path): writer.append(UInt8(1), path, 0)
      case .makeFolder(let path): writer.append(UInt8(2), path, 0)
      case .place(let path, let number): writer.append(UInt8(3), path, number)
      }
    }
    writer.append(manifest.encoded())
    return writer.sealed()
  }

  /// Nil unless the bytes are whole and no path leads out of the output folder.
  init?(decoding bytes: [UInt8]) {
    guard var reader = ByteReader(bytes, magic: Self.magic),
      let count = reader.number(UInt64.self), count <= bytes.count
    else { return nil }
    self.init(steps: [], manifest: .none)
    for _ in 0..<count {
      guard let code = reader.number(UInt8.self), let path = reader.path(), !path.isRoot,
        let number = reader.number(UInt32.self)
      else { return nil }
      switch code {
      case 0: steps.append(.remove(path))
      case 1: steps.append(.removeFolder(path))
      case 2: steps.append(.makeFolder(path))
      case 3: steps.append(.place(path, number))
      default: return nil
      }
    }
    guard let manifest = reader.block().flatMap({ Manifest(decoding: $0) }) else { return nil }
    self.manifest = manifest
  }

  init(steps: [Step], manifest: Manifest) {
    self.steps = steps
    self.manifest = manifest
  }

  /// The journal in the state folder, if it is whole.
  static func read(_ folder: Folder) throws(WriteError) -> InPlaceJournal? {
    try folder.contents(of: "journal").flatMap { InPlaceJournal(decoding: $0.bytes) }
  }
}
