/// The table being written.
struct TableInProgress {
  /// One of `l`, `c`, `r` or 0 for each column.
  var alignments: [UInt8] = []
  var column = 0
  var isHeader = false
  var hasBody = false
}
