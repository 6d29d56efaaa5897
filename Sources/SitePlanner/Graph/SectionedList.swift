/// A long list in sections, cut into pages without regard to where the sections begin.
package struct SectionedList: Hashable, Sendable {
  package struct Section: Hashable, Sendable {
    /// Empty for what no name holds together.
    package var name: String
    /// For addresses within a page; unique in the list.
    package var slug: String
    /// The page of the term that holds it together, site-absolute; nil without one.
    package var url: String?
    /// Indices of projects or of articles, in the order in which they are shown.
    package var members: [Int]
    /// How many members the sections before it have.
    package fileprivate(set) var start = 0

    package init(name: String, slug: String, url: String? = nil, members: [Int]) {
      self.name = name
      self.slug = slug
      self.url = url
      self.members = members
    }
  }

  /// What one page shows of one section.
  package struct Part: Hashable, Sendable {
    /// Index in `sections`.
    package var section: Int
    package var members: [Int]
    /// Whether the section began on a page before.
    package var isContinued: Bool
  }

  /// Members on a page.
  package static let pageSize = 100

  package let sections: [Section]
  /// Those of all sections, one after the other.
  package let members: [Int]

  /// Sections without a member are left out.
  package init(_ sections: [Section]) {
    var placed: [Section] = []
    var members: [Int] = []
    for var section in sections where !section.members.isEmpty {
      section.start = members.count
      members += section.members
      placed.append(section)
    }
    self.sections = placed
    self.members = members
  }

  package var isEmpty: Bool { members.isEmpty }

  /// 0 for an empty list.
  package var pageCount: Int { (members.count + Self.pageSize - 1) / Self.pageSize }

  /// - Precondition: There is a page with that number, from 1.
  package func members(ofPage number: Int) -> [Int] {
    let start = (number - 1) * Self.pageSize
    return Array(members[start..<min(start + Self.pageSize, members.count)])
  }

  /// The number of the page, from 1, on which the section begins.
  package func page(ofSection index: Int) -> Int { sections[index].start / Self.pageSize + 1 }

  /// Returns what the page with that number, from 1, shows.
  ///
  /// - Complexity: O(*sections*).
  package func parts(ofPage number: Int) -> [Part] {
    let shown = ((number - 1) * Self.pageSize)..<(number * Self.pageSize)
    return sections.indices.compactMap { index in
      let section = sections[index]
      let own = section.start..<(section.start + section.members.count)
      let here = own.clamped(to: shown)
      guard !here.isEmpty else { return nil }
      let range = (here.lowerBound - section.start)..<(here.upperBound - section.start)
      return Part(
        section: index, members: Array(section.members[range]), isContinued: range.lowerBound > 0)
    }
  }
}
