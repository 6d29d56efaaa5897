extension Scaffold {
  /// Publishes the folder that was committed: no runner has the program, and to compile it there
  /// takes many minutes.
  static let gitHubPages = """
    # Publishes the committed folder public/ with GitHub Pages. Once, in the settings of the
    # repository, under Pages: choose "GitHub Actions" as the source.
    name: Pages
    on:
      push:
        branches: [main, master]
      workflow_dispatch:
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency:
      group: pages
    jobs:
      publish:
        runs-on: ubuntu-latest
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - uses: actions/checkout@v4
          - name: The site was built
            run: |
              test -f public/index.html || {
                echo "::error::run 'showcase build' and commit the folder public/"
                exit 1
              }
          - uses: actions/upload-pages-artifact@v3
            with:
              path: public
          - id: deployment
            uses: actions/deploy-pages@v4

    """

  static let gitLabPages = """
    # Publishes the committed folder public/ with GitLab Pages.
    pages:
      image: busybox:stable
      script:
        - test -f public/index.html || { echo "run 'showcase build' and commit the folder public/"; exit 1; }
      artifacts:
        paths:
          - public
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

    """
}
