import SiteModel

/// Puts everything that can be found in the order of its titles, and cuts the list into pages.
struct SiteIndexPlanner {
  /// At most so many entries stand on a page: about 80 kB.
  static let entriesPerPage = 240
  /// In characters, of a title that tells where a page begins or ends.
  private static let longestBound = 16

  private struct Item {
    var key: TitleKey
    var entry: SiteIndex.Entry
    /// Of the source, for the order of equal titles.
    var path: String
  }

  private let items: [Item]
  private let perPage: Int

  init(_ site: Site, perPage: Int = Self.entriesPerPage) {
    self.perPage = max(1, perPage)
    var items: [Item] = []
    items.reserveCapacity(site.projects.count + site.articles.count + site.pages.count)
    func add(_ title: String, _ path: String, _ entry: SiteIndex.Entry) {
      items.append(Item(key: TitleKey(title), entry: entry, path: path))
    }
    for index in site.projects.indices {
      add(
        site.projects[index].source.title, site.projects[index].source.file.path, .project(index))
    }
    for index in site.articles.indices {
      add(
        site.articles[index].source.title, site.articles[index].source.file.path, .article(index))
    }
    for index in site.pages.indices where site.pages[index].path != "/" {
      add(site.pages[index].source.title, site.pages[index].source.file.path, .page(index))
    }
    // By place: moving an item keeps count of five strings.
    let order = items.indices.map { (beginning: Self.beginning(items[$0].key), index: $0) }
      .sorted { one, other in
        if let first = one.beginning, let second = other.beginning, first != second {
          return first < second
        }
        return Self.stands(items, one.index, before: other.index)
      }.map(\.index)
    self.items = order.map { items[$0] }
  }

  /// The first eight letters of a title of ASCII that begins with a letter, as a number in the order
  /// of such titles; nil for others. It tells most of them apart without a look at them.
  private static func beginning(_ key: TitleKey) -> UInt64? {
    guard let first = key.folded.utf8.first, (0x61...0x7A).contains(first) else { return nil }
    var number: UInt64 = 0
    var letters = key.folded.utf8.makeIterator()
    for _ in 0..<8 {
      let letter = letters.next() ?? 0
      guard letter < 0x80 else { return nil }
      number = number << 8 | UInt64(letter)
    }
    // A mark may follow that makes another letter of the last.
    return (letters.next() ?? 0) < 0x80 ? number : nil
  }

  /// Field by field, because a copy of the keys costs more than to compare them. Equal titles stand in
  /// the order of their paths.
  private static func stands(_ items: [Item], _ one: Int, before other: Int) -> Bool {
    let (rank, otherRank) = (items[one].key.rank, items[other].key.rank)
    if rank != otherRank { return rank.rawValue < otherRank.rawValue }
    if items[one].key.initial != items[other].key.initial {
      return items[one].key.initial < items[other].key.initial
    }
    if items[one].key.folded != items[other].key.folded {
      return items[one].key.folded < items[other].key.folded
    }
    return items[one].key.shown == items[other].key.shown && items[one].path < items[other].path
  }

  /// Letters stay whole where they fit on a page.
  ///
  /// - Complexity: O(*n* log *n*).
  var index: SiteIndex {
    SiteIndex(pages: cuts.map(page), count: items.count)
  }

  private func page(_ range: Range<Int>) -> SiteIndex.Page {
    var groups: [SiteIndex.Group] = []
    for item in items[range] {
      if groups.last?.initial != item.key.initial {
        groups.append(.init(initial: item.key.initial, entries: []))
      }
      groups[groups.count - 1].entries.append(item.entry)
    }
    return SiteIndex.Page(label: label(range), groups: groups)
  }

  private var letters: [Range<Int>] {
    var letters: [Range<Int>] = []
    var start = 0
    for index in items.indices.dropFirst()
    where items[index].key.initial != items[index - 1].key.initial {
      letters.append(start..<index)
      start = index
    }
    return items.isEmpty ? [] : letters + [start..<items.count]
  }

  private var cuts: [Range<Int>] {
    var cuts: [Range<Int>] = []
    for letter in letters {
      if letter.count > perPage {
        cuts += stride(from: letter.lowerBound, to: letter.upperBound, by: perPage).map {
          $0..<min($0 + perPage, letter.upperBound)
        }
      } else if let last = cuts.last, isWhole(last), last.count + letter.count <= perPage {
        cuts[cuts.count - 1] = last.lowerBound..<letter.upperBound
      } else {
        cuts.append(letter)
      }
    }
    return cuts
  }

  /// Whether the page holds all of its last letter and begins with the first of its first.
  private func isWhole(_ range: Range<Int>) -> Bool {
    !sharesInitial(range.lowerBound - 1, range.lowerBound)
      && !sharesInitial(range.upperBound - 1, range.upperBound)
  }

  private func sharesInitial(_ one: Int, _ other: Int) -> Bool {
    items.indices.contains(one) && items.indices.contains(other)
      && items[one].key.initial == items[other].key.initial
  }

  private func label(_ range: Range<Int>) -> String {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    let bounds =
      isWhole(range)
      ? (items[first].key.initial, items[last].key.initial)
      : (
        bound(of: first, before: first - 1, or: last), bound(of: last, before: last + 1, or: first)
      )
    return bounds.0 == bounds.1 ? bounds.0 : "\(bounds.0) – \(bounds.1)"
  }

  /// As much of the title as tells it from its neighbour on the next page; at the edge of a letter,
  /// where there is none, from the other end of its own page.
  private func bound(of index: Int, before neighbour: Int, or end: Int) -> String {
    let key = items[index].key
    let other = items[sharesInitial(index, neighbour) ? neighbour : end].key
    let common = zip(key.folded, other.folded).prefix { $0 == $1 }.count
    let bound = key.shown.prefix(min(common + 1, Self.longestBound))
    return bound.prefix(1).uppercased() + bound.dropFirst()
  }
}
