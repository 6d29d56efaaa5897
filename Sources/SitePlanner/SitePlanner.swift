package import Diagnostics
package import SiteModel

/// Decides every URL, list and relation of the site, before anything is rendered or written.
package enum SitePlanner {
}
