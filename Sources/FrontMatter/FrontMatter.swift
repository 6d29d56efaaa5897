/// Placeholder until the first type lands.
package enum FrontMatterModule {}
