import Diagnostics
import FrontMatter
import SiteModel

extension ValueForm where Value == Located<LicenseExpression> {
  /// An SPDX licence expression; each part that is wrong is reported at its own place.
  static var license: Self {
    let shape = ValueShape.form(
      format: nil, pattern: nil, phrase: "an SPDX licence expression such as 'Apache-2.0'")
    let expression = ValueForm<String>.text.map(shape: shape) { text, node, _, faults in
      let (expression, problems) = LicenseExpression.parse(text)
      for problem in problems {
        let part = problem.offset..<problem.offset + problem.length
        let span = faults.lines.span(node.range(ofText: part))
        faults.report(Diagnostic(problem.severity, problem.code, problem.message, at: span))
      }
      return expression.map { Located($0, at: faults.span(node)) }
    }
    return ValueForm(shape) { node, key, faults in
      guard let names = node.texts, names.count > 1 else {
        return expression.read(node, key, &faults)
      }
      let (or, and) = (names.joined(separator: " OR "), names.joined(separator: " AND "))
      let hint = and.utf8.count <= 100 ? "; did you mean '\(or)' or '\(and)'?" : ""
      faults.error(.licenseSyntax, "licences are joined by 'AND' or 'OR'\(hint)", at: node)
      return nil
    }
  }
}

extension YAMLNode {
  /// The items of a list of texts.
  fileprivate var texts: [String]? {
    guard case .sequence(let items) = content else { return nil }
    let texts = items.compactMap { item in
      if case .scalar(let text, _) = item.content { text } else { nil }
    }
    return texts.count == items.count ? texts : nil
  }
}
