/// An element that raw HTML may use.
enum HTMLElement: String, CaseIterable {
  case a, abbr, b, bdi, bdo, blockquote, br, caption, cite, code, col, colgroup, dd, del, details
  case dfn, div, dl, dt, em, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, i, img, ins, kbd, li
  case mark, ol, p, picture, pre, q, rp, rt, ruby, s, samp, section, small, source, span, strong
  case sub, summary, sup, table, tbody, td, tfoot, th, thead, time, tr, u, ul, wbr
  case variable = "var"
}

extension HTMLElement {
  /// By name.
  static let named: [String: HTMLElement] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Elements that HTML has dropped, and what stands for them.
  static let replaced: [String: HTMLElement] = [
    "center": .div, "strike": .s, "tt": .code, "acronym": .abbr,
  ]

  /// Elements that are removed with what they hold.
  static let removedWhole: Set<String> = [
    "applet", "audio", "canvas", "head", "iframe", "math", "noembed", "noframes", "noscript",
    "object", "plaintext", "script", "select", "style", "svg", "template", "textarea", "title",
    "video", "xmp",
  ]

  /// Those of them whose content is not markup to a browser.
  static let notMarkup: Set<String> = [
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea",
    "title", "xmp",
  ]

  /// Has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .br, .col, .hr, .img, .source, .wbr: true
    default: false
    }
  }

  /// May stand within a paragraph.
  var isPhrasing: Bool {
    switch self {
    case .blockquote, .caption, .col, .colgroup, .dd, .details, .div, .dl, .dt, .figcaption,
      .figure, .hr, .li, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th,
      .thead, .tr, .ul:
      false
    default: !isHeading
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Part of a table that holds other parts and no text.
  var isTableStructure: Bool {
    switch self {
    case .table, .thead, .tbody, .tfoot, .tr, .colgroup: true
    default: false
    }
  }

  /// An end tag within one of these does not reach beyond it.
  var limitsScope: Bool {
    switch self {
    case .caption, .table, .td, .th: true
    default: false
    }
  }

  var isTablePart: Bool {
    switch self {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
    default: false
    }
  }

  /// The elements that this one must stand in; empty where any will do.
  var parents: [HTMLElement] {
    switch self {
    case .li: [.ul, .ol]
    case .dt, .dd: [.dl]
    case .summary: [.details]
    case .figcaption: [.figure]
    case .source: [.picture]
    case .rt, .rp: [.ruby]
    case .caption, .colgroup, .thead, .tbody, .tfoot: [.table]
    case .col: [.colgroup, .table]
    case .tr: [.table, .thead, .tbody, .tfoot]
    case .td, .th: [.tr]
    default: []
    }
  }

  /// The open elements that the start of this one ends, as in a browser.
  var ends: [HTMLElement] {
    switch self {
    case .li: [.li]
    case .dt, .dd: [.dt, .dd]
    case .rt, .rp: [.rt, .rp]
    case .td, .th: [.td, .th]
    case .tr: [.tr, .td, .th, .caption, .colgroup]
    case .caption, .colgroup, .thead, .tbody, .tfoot:
      [.caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th]
    case .col: [.caption]
    default: isHeading ? [.h1, .h2, .h3, .h4, .h5, .h6] : []
    }
  }

  /// Where the search for the elements in `ends` stops.
  var endsWithin: [HTMLElement] {
    switch self {
    case .li: [.ul, .ol]
    case .dt, .dd: [.dl]
    case .rt, .rp: [.ruby]
    case .td, .th: [.tr]
    case .tr: [.thead, .tbody, .tfoot]
    default: []
    }
  }
}
