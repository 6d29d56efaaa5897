import Markdown
import SiteModel
import SitePlanner

/// A converted body with its links filled in.
struct FragmentFiller {
  var links: [Link]
  var targets: [LinkTarget]
  /// Site-absolute URL of the page that shows the body: links to it keep only their fragment.
  var page: String
  var form: AddressForm

  func fill(_ fragment: Fragment) -> [UInt8] {
    if fragment.slots.isEmpty { return fragment.html }
    var output: [UInt8] = []
    output.reserveCapacity(fragment.html.count + fragment.slots.count * 48)
    var start = 0
    for slot in fragment.slots {
      output += fragment.html[start..<slot.offset]
      start = slot.offset
      guard targets.indices.contains(slot.link) else { continue }
      switch slot.part {
      case .attributes: appendAttributes(slot.link, to: &output)
      case .label: appendLabel(slot.link, to: &output)
      }
    }
    output += fragment.html[start...]
    return output
  }

  private func appendAttributes(_ index: Int, to output: inout [UInt8]) {
    let isImage = links.indices.contains(index) && links[index].kind == .image
    guard let address = address(of: targets[index]) else { return }
    output += Array(isImage ? " src=\"".utf8 : " href=\"".utf8)
    Markup.append(escaping: address, to: &output)
    output.append(UInt8(ascii: "\""))
    if isImage, case .asset(_, _, let pixels?) = targets[index] {
      output += Array(" width=\"\(pixels.width)\" height=\"\(pixels.height)\"".utf8)
    }
  }

  private func appendLabel(_ index: Int, to output: inout [UInt8]) {
    guard case .page(_, _, let title) = targets[index] else {
      if links.indices.contains(index) {
        Markup.append(escaping: links[index].destination, to: &output)
      }
      return
    }
    Markup.append(escaping: title, to: &output)
  }

  /// Nil for what leads nowhere.
  private func address(of target: LinkTarget) -> String? {
    switch target {
    case .page(let url, let fragment, _):
      if url == page, !fragment.isEmpty, !form.isAbsolute { return fragment }
      return form.address(of: url) + fragment
    case .asset(let url, let suffix, _): return form.address(of: url) + suffix
    case .broken: return nil
    }
  }
}
