/// The name of a rule, printed in brackets after each message.
///
/// Never renamed once released: authors search for it, and `showcase explain` takes it.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case fileNameInvalid = "file-name-invalid"
  case fileNameUnportable = "file-name-unportable"
  case fileNotRegular = "file-not-regular"
  case fileTooLarge = "file-too-large"
  case fileMisplaced = "file-misplaced"
  case symbolicLink = "symbolic-link"
  case encodingInvalid = "encoding-invalid"
  case imageInvalid = "image-invalid"
  case svgActive = "svg-active"
  case fileActive = "file-active"

  // Front matter
  case frontMatterMissing = "front-matter-missing"
  case frontMatterUnterminated = "front-matter-unterminated"
  case frontMatterTooLarge = "front-matter-too-large"
  case yamlSyntax = "yaml-syntax"
  case yamlTab = "yaml-tab"
  case yamlColon = "yaml-colon"
  case yamlDuplicateKey = "yaml-duplicate-key"
  case yamlTooDeep = "yaml-too-deep"
  case yamlExpansion = "yaml-expansion"
  case tomlSyntax = "toml-syntax"
  case jsonSyntax = "json-syntax"
  case keyMissing = "key-missing"
  case keyUnknown = "key-unknown"
  case keyConflict = "key-conflict"
  case valueEmpty = "value-empty"
  case valueTodo = "value-todo"
  case valueType = "value-type"
  case valueUnknown = "value-unknown"
  case valueDuplicate = "value-duplicate"
  case dateInvalid = "date-invalid"
  case urlInvalid = "url-invalid"
  case slugInvalid = "slug-invalid"
  case pathInvalid = "path-invalid"
  case doiInvalid = "doi-invalid"
  case permalinkInvalid = "permalink-invalid"

  // Projects
  case licenseUnknown = "license-unknown"
  case licenseDeprecated = "license-deprecated"
  case licenseSyntax = "license-syntax"
  case licenseURLMissing = "license-url-missing"
  case opennessConflict = "openness-conflict"
  case repositoryInvalid = "repository-invalid"
  case repositoryDuplicate = "repository-duplicate"
  case movedToMissing = "moved-to-missing"

  // Markdown
  case markdownTooCostly = "markdown-too-costly"
  case htmlRemoved = "html-removed"
  case urlUnsafe = "url-unsafe"
  case codeFenceInvalid = "code-fence-invalid"

  // Links between pages
  case linkBroken = "link-broken"
  case linkAnchor = "link-anchor"
  case linkDraft = "link-draft"
  case referenceUnknown = "reference-unknown"
  case referenceDraft = "reference-draft"
  case referenceSelf = "reference-self"
  case imageMissing = "image-missing"
  case urlCollision = "url-collision"
  case aliasCollision = "alias-collision"

  // Catalogues of others
  case importUnread = "import-unread"
  case importTemplateCode = "import-template-code"
  case importReference = "import-reference"
  case importLicense = "import-license"
  case importMoved = "import-moved"

  // Forges and other servers
  case forgeArchived = "forge-archived"
  case forgeFailed = "forge-failed"
  case forgeMissing = "forge-missing"
  case forgeMoved = "forge-moved"
  case linkExternalBroken = "link-external-broken"
  case linkExternalMoved = "link-external-moved"

  // Templates
  case templateMissing = "template-missing"
  case templateSyntax = "template-syntax"
  case templateUnclosed = "template-unclosed"
  case templateName = "template-name"
  case templatePartial = "template-partial"
  case templatePlace = "template-place"
  case templateEscaping = "template-escaping"
  case templateRecursion = "template-recursion"
  case templateOutput = "template-output"
  case templateUnused = "template-unused"
  case idDuplicate = "id-duplicate"

  // What only a review looks for
  case altMissing = "alt-missing"
  case headingSkipped = "heading-skipped"
  case pageOrphaned = "page-orphaned"
  case relatedOneSided = "related-one-sided"
  case reviewedStale = "reviewed-stale"
  case imageOversized = "image-oversized"
  case languageMixed = "language-mixed"
  case logoMissing = "logo-missing"
  case opennessUndeclared = "openness-undeclared"

  // The site
  case siteSettingsMissing = "site-settings-missing"
  case outputRefused = "output-refused"
}
