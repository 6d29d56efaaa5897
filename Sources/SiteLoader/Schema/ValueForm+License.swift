import Diagnostics
import FrontMatter
import SiteModel

extension ValueForm where Value == Located<LicenseExpression> {
  /// An SPDX licence expression; each part that is wrong is reported at its own place.
  static var license: Self {
    let shape = ValueShape.form(
      format: nil, pattern: nil, phrase: "an SPDX licence expression such as 'Apache-2.0'")
    return ValueForm<String>.text.map(shape: shape) { text, node, _, faults in
      let (expression, problems) = LicenseExpression.parse(text)
      for problem in problems {
        let part = problem.offset..<problem.offset + problem.length
        let span = faults.lines.span(node.range(ofText: part))
        faults.report(Diagnostic(problem.severity, problem.code, problem.message, at: span))
      }
      return expression.map { Located($0, at: faults.span(node)) }
    }
  }
}
