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
      append(slot, to: &output)
    }
    output += fragment.html[start...]
    return output
  }

  private func append(_ slot: Fragment.Slot, to output: inout [UInt8]) {
    let isImage = links.indices.contains(slot.link) && links[slot.link].kind == .image
    switch slot.part {
    case .label: appendLabel(slot.link, to: &output)
    case .sourceSet: append(" srcset", slot.link, to: &output)
    case .address: append(" src", slot.link, to: &output)
    case .attributes:
      append(isImage ? " src" : " href", slot.link, to: &output)
      if isImage, case .asset(_, _, let pixels?) = targets[slot.link] {
        output += Array(" width=\"\(pixels.width)\" height=\"\(pixels.height)\"".utf8)
      }
    }
  }

  private func append(_ attribute: String, _ index: Int, to output: inout [UInt8]) {
    guard let address = address(of: targets[index]) else { return }
    output += Array("\(attribute)=\"".utf8)
    Markup.append(escaping: address, to: &output)
    output.append(UInt8(ascii: "\""))
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
