import Diagnostics

/// What `BodyFacts` are made of.
struct BodyParts {
  var summary: String
  var outline: [Heading]
  var links: [Link]
  var anchors: [String]
  var picturesWithoutText: [SourceSpan]
}
