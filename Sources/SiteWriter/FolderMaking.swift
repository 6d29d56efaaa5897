import Glibc

/// Makes the folder and those above it, where they are missing.
func makeFolders(_ path: String) throws(WriteError) {
  if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
    throw WriteError("create the folder", path)
  }
  try makeFolders(String(path[..<slash]))
  if mkdir(path, 0o755) != 0, errno != EEXIST { throw WriteError("create the folder", path) }
}
