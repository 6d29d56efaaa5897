extension Explanation {
  static let files: [DiagnosticCode: Explanation] = [
    .fileUnreadable: Explanation(
      "Every file below content/ and templates/ is read. One that cannot be would be missing from "
        + "the site without a word.",
      wrong: "$ ls -l content/about.md\n---------- 1 ada ada 812 about.md\n",
      right: "$ chmod u+r content/about.md\n"),
    .fileNameInvalid: Explanation(
      "The name of a file becomes part of a URL: it is UTF-8 without control "
        + "characters and backslashes, of at most 255 bytes.",
      wrong: "content/gr\\xFCn.png (Latin 1)\n", right: "content/grün.png (UTF-8)\n"),
    .fileNameUnportable: Explanation(
      "Windows keeps some names for devices, such as CON, AUX and NUL, whatever stands behind their "
        + "full stop; it takes none of < > : \" | ? * in a name, and drops full stops and blanks at "
        + "its end. The site is published all the same, but nobody can check its sources out there, "
        + "or unpack it.",
      wrong: "content/files/aux.png\n", right: "content/files/aux_.png\n"),
    .fileNotRegular: Explanation(
      "Only files and folders are published: no pipes, sockets or devices, which would block the "
        + "build or never end, and no folder in the place of a page's file.",
      wrong: "$ mkfifo content/feed\n", right: "$ rm content/feed\n"),
    .fileTooLarge: Explanation(
      "Each kind of file has a size that no honest one passes: a document 8 MB "
        + "(limits.document_size in the settings), figures 2 MB, an imported file 16 MB; a "
        + "picture has at most 100 million pixels (limits.image_pixels). What is larger is most "
        + "often a file that was given the wrong name.",
      wrong: "content/articles/dump.md (20 MB)\n", right: "content/articles/dump.txt\n"),
    .fileMisplaced: Explanation(
      "An article is content/articles/NAME.md, or content/articles/NAME/index.md with its images "
        + "beside it; a project the same below content/projects/. A Markdown file in any other "
        + "place below them belongs to no page.",
      wrong: "content/articles/2024/hello.md\n", right: "content/articles/hello.md\n"),
    .symbolicLink: Explanation(
      "Symbolic links are never followed: they can lead out of the site, in circles, or to nothing "
        + "on another machine.",
      wrong: "content/logo.svg -> /home/ada/logo.svg\n",
      right: "$ cp --remove-destination /home/ada/logo.svg content/logo.svg\n"),
    .encodingInvalid: Explanation(
      "Texts are UTF-8 without NUL bytes. Other encodings show as wrong letters, or not at all.",
      wrong: "$ file content/about.md\nabout.md: ISO-8859 text\n",
      right: "$ iconv -f ISO-8859-1 -t UTF-8 about.md > new && mv new about.md\n"),
    .imageInvalid: Explanation(
      "A picture's header tells its size, which keeps a page from jumping while it loads. This "
        + "one is damaged, or is not what its name says.",
      wrong: "content/cover.png (a text file)\n", right: "content/cover.png (a PNG)\n"),
    .svgActive: Explanation(
      "An SVG can run scripts and fetch other files on behalf of your site. One that holds scripts, "
        + "event handlers or outside references is not published.",
      wrong: "<svg onload=\"start()\"><circle r=\"4\"/></svg>\n",
      right: "<svg><circle r=\"4\"/></svg>\n"),
    .fileActive: Explanation(
      "A page in HTML or XML, or a script, that is copied as it is runs with the rights of your "
        + "site, and some endings are run by servers. Whoever sends such a file could do anything "
        + "with it, so those that are meant are named in the settings, which are trusted.",
      wrong: "content/demo/index.html\n",
      right: "# content/site.yml\nactive_files: [demo/]\n"),
  ]
}
