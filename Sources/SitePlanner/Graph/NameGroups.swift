/// Members by name, where names that make one slug are one; the spelling first met is shown.
struct NameGroups {
  typealias Group = (name: String, slug: String, members: [Int])

  /// In the order of their first members.
  private(set) var groups: [Group] = []
  /// By slug.
  private var positions: [String: Int] = [:]
  /// By name, because making a slug of each use again would cost.
  private var positionsByName: [String: Int] = [:]

  mutating func add(_ member: Int, to name: String) {
    let position = positionsByName[name] ?? self.position(ofNew: name)
    groups[position].members.append(member)
  }

  private mutating func position(ofNew name: String) -> Int {
    let slug = TaxonomyBuilder.slug(of: name)
    let position = positions[slug] ?? groups.count
    positionsByName[name] = position
    if position == groups.count {
      positions[slug] = position
      groups.append((name, slug, []))
    }
    return position
  }

  /// Letter case counted as nothing.
  var byName: [Group] {
    groups.map { (key: $0.name.lowercased(), group: $0) }
      .sorted { ($0.key, $0.group.slug) < ($1.key, $1.group.slug) }
      .map(\.group)
  }
}
