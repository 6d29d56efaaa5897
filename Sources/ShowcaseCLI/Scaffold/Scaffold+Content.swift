import CatalogueImport

extension Scaffold {
  var settings: String {
    """
    \(SchemaComment.line("site", at: "content/site.yml"))
    title: \(YAMLScalar.text(title))
    # The address at which readers will see it, such as https://NAME.github.io/REPOSITORY/
    url: \(url.map(YAMLScalar.text) ?? "https://showcase.example/")
    description: Open source projects worth knowing, and articles about them.
    language: en

    navigation:
      - title: Projects
        url: /projects/
      - title: Articles
        url: /articles/

    """
  }

  var home: String {
    """
    ---
    \(SchemaComment.line("page", at: "content/index.md"))
    title: \(YAMLScalar.text(title))
    ---

    These words stand at the head of the home page. Say here what the collection is about, and \
    where to begin: with [a project](projects/lantern.md), or with \
    [an article](articles/a-light-in-the-log.md).

    """
  }

  var project: String {
    """
    ---
    \(SchemaComment.line("project", at: "content/projects/lantern.md"))
    title: Lantern
    summary: Finds the slow query in a log of a million.
    repository: https://github.com/example/lantern
    license: MIT
    category: Databases
    tags: [postgresql, performance]
    added: \(day)
    ---

    ## What it is

    Lantern reads a log and tells you where the time went. It does not exist: it shows what a \
    project page looks like, until you put a real one in its place.

    """
  }

  var article: String {
    """
    ---
    \(SchemaComment.line("article", at: "content/articles/a-light-in-the-log.md"))
    title: A light in the log
    date: \(day)
    projects: [lantern]
    ---

    We had a slow page and no idea why. Then we tried [[lantern]], which told us in a minute what \
    we had been looking for all week.

    """
  }

  var readme: String {
    """
    # \(title)

    A showcase of open source projects, built with the program `showcase`.

    ```
    content/site.yml       settings: the title, the address, the navigation
    content/index.md       the home page's own words
    content/projects/      a file for each project
    content/articles/      a file for each article
    public/                the finished site, as 'showcase build' writes it
    .schemas/              what editors need to complete and check the keys of these files
    ```

    | command | does |
    |---|---|
    | `showcase new article "A title"` | begins an article; also `project` and `page` |
    | `showcase serve` | shows the site in a browser, and every change of it at once |
    | `showcase check` | says what is wrong, and writes nothing |
    | `showcase build` | writes `public/` |

    To publish, build, and commit `public/` along with the sources. The workflows in \
    `.github/workflows/pages.yml` (GitHub) and `.gitlab-ci.yml` (GitLab) bring that folder to the \
    web; remove the one you do not need. On GitHub, choose *GitHub Actions* as the source in the \
    settings of the repository, under *Pages*.

    """
  }
}
