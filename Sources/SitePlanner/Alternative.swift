/// A product that a project can replace.
package struct Alternative: Hashable, Sendable {
  /// As its page says it.
  package var product: String
  /// The project of this site that is the product.
  package var project: Int?
  /// Other projects that can replace it too, at most six.
  package var others: [Int]

  package init(product: String, project: Int? = nil, others: [Int] = []) {
    self.product = product
    self.project = project
    self.others = others
  }
}
