import FrontMatter
import Markdown
import SiteModel

/// The limits in the words of the stages that keep them.
extension DocumentLimits {
  var frontMatter: FrontMatterLimits {
    var limits = FrontMatterLimits()
    limits.size = frontMatterSize
    limits.depth = yamlDepth
    limits.expansion = yamlExpansion
    limits.areSettings = true
    return limits
  }

  var markdown: MarkdownLimits {
    var limits = MarkdownLimits()
    limits.time = conversionTime
    limits.total = conversionTotal
    limits.memory = conversionMemory
    limits.nesting = nesting
    limits.headings = headings
    limits.links = links
    return limits
  }
}
