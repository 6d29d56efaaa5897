/// Members by name, where names that make one slug are one; the spelling first met is shown.
struct NameGroups {
  typealias Group = (name: String, slug: String, members: [Int])

  /// In the order of their first members.
  private(set) var groups: [Group] = []
  private var positions: [String: Int] = [:]
  /// By name, because making a slug of each use again would cost.
  private var slugs: [String: String] = [:]

  mutating func add(_ member: Int, to name: String) {
    let slug = slugs[name] ?? TaxonomyBuilder.slug(of: name)
    slugs[name] = slug
    if let position = positions[slug] {
      groups[position].members.append(member)
    } else {
      positions[slug] = groups.count
      groups.append((name, slug, [member]))
    }
  }

  /// Letter case counted as nothing.
  var byName: [Group] {
    groups.map { (key: $0.name.lowercased(), group: $0) }
      .sorted { ($0.key, $0.group.slug) < ($1.key, $1.group.slug) }
      .map(\.group)
  }
}
