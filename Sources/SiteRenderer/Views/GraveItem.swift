import SitePlanner
import Templates

/// A project that has ended, with what people use now.
struct GraveItem: Sendable {
  var shell: SiteShell
  var item: ProjectItem

  private var successors: Graveyard.Successors? {
    shell.catalogue.plan.graph.graveyard.successors[item.index]
  }

  static let view = View<GraveItem>("ended project") { fields in
    fields.open { $0.item.project.source.extra }
    fields.include({ $0.item }) { ProjectItem.declare(&$0) }
    fields.shared(
      .record("moved_to", ProjectItem.view.shape, "The project of this site that carries it on.")
    ) { grave in grave.item.relations.movedTo.map { grave.shell.projectCards[$0] } ?? .absent }
    fields.url("moved_to_url", "Where it moved, when that is elsewhere.") {
      $0.item.project.movedToURL
    }
    fields.list(
      .list("successors", of: ProjectItem.view.shape, "What people use now, at most five.")
    ) { grave in
      (grave.successors?.projects ?? []).map { grave.shell.projectCards[$0] }
    }
    fields.bool("successors_named", "Whether authors say so, not only that they are of its kind.") {
      $0.successors?.areNamed == true
    }
  }
}
