extension RandomAccessCollection where Index == Int {
  /// The first place whose element is `isAfter`, found by halving; the end where there is none.
  ///
  /// - Precondition: All elements that are stand last.
  /// - Complexity: O(log *n*).
  @inlinable
  package func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
