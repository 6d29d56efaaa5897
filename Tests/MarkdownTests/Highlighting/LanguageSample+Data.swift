extension LanguageSample {
  static let data = [
    LanguageSample(
      language: "json",
      code: #"""
        {
          "name" : "showcase",
          "size": -1.5e+3, "on": true, "none": null,
          "list": ["a\"b", {"deep": []}]
        }
        """#,
      tokens: [
        #"property "name""#, #"string "showcase""#, "number 1.5e+3", "constant true",
        "constant null", #"property "list""#, #"string "a\"b""#, #"property "deep""#,
      ]),
    LanguageSample(
      language: "yaml",
      code: #"""
        # Site
        ---
        title: "A: b"
        date: 2024-05-01
        draft: no
        url: https://example.org/#x
        text: One, two [and] ${{ three }} # note
        tags: [swift, "two words", {key: 1}]
        base: &base
          <<: *base
        steps:
          - name: Build # first
            run: |
              swift build
              echo "x: y"
          - !custom 'it''s'
        last: 1.5
        """#,
      tokens: [
        "comment # Site", "meta ---", "property title", #"string "A: b""#, "property date",
        "number 2024-05-01", "constant no", "string https://example.org/#x",
        "string One, two [and] ${{ three }}", "comment # note", "string swift",
        #"string "two words""#, "property key", "number 1", "variable &base", "variable *base",
        "property name", "string Build", "comment # first", "property run", "operator |",
        "string       swift build", #"string       echo "x: y""#, "type !custom",
        "string 'it''s'", "property last", "number 1.5",
      ]),
    LanguageSample(
      language: "toml",
      code: #"""
        # Package
        [package]
        name = "showcase" # inline
        "quoted key" = 'raw \ text'
        edition = 2021
        date = 1979-05-27T07:32:00Z
        [[bin]]
        flags = [
          "a",
          true,
        ]
        point = { x = 1.5, y = -2 }
        text = """
        [not a table]
        """
        """#,
      tokens: [
        "comment # Package", "heading [package]", "property name", #"string "showcase""#,
        "comment # inline", #"property "quoted key""#, #"string 'raw \ text'"#, "number 2021",
        "number 1979-05-27T07:32:00Z", "heading [[bin]]", #"string "a""#, "constant true",
        "property x", "number 1.5", "number -2", "string [not a table]",
      ]),
    LanguageSample(
      language: "ini",
      code: #"""
        ; comment
        [core]
        editor = vim -c "x" ; inline
        count=12
        on: true
        """#,
      tokens: [
        "comment ; comment", "heading [core]", "property editor", "operator =",
        #"string vim -c "x""#, "comment ; inline", "property count", "number 12",
        "property on", "constant true",
      ]),
    LanguageSample(
      language: "diff",
      code: #"""
        diff --git a/x.md b/x.md
        index 1..2 100644
        --- a/x.md
        +++ b/x.md
        @@ -1,2 +1,2 @@ title
         same
        -old <b>
        +new & shiny
        """#,
      tokens: [
        "heading diff --git a/x.md b/x.md", "meta index 1..2 100644", "heading --- a/x.md",
        "heading +++ b/x.md", "meta @@ -1,2 +1,2 @@ title", "deleted -old <b>",
        "inserted +new & shiny",
      ], plain: [" same"]),
    LanguageSample(
      language: "dockerfile",
      code: #"""
        # syntax=docker/dockerfile:1
        FROM swift:6.1 AS build
        ARG NAME="x y"
        RUN apt-get update \
          && apt-get install -y --no-install-recommends curl
        ENV PATH=${PATH}:/opt PORT=80
        copy --from=build /app /app
        EXPOSE 8080
        CMD ["run", "--port", "$PORT"]
        """#,
      tokens: [
        "comment # syntax=docker/dockerfile:1", "keyword FROM", "keyword AS", "keyword ARG",
        #"string "x y""#, "keyword RUN", "attribute -y", "attribute --no-install-recommends",
        "variable ${PATH}", "keyword copy", "attribute --from", "number 8080", "keyword CMD",
        #"string "--port""#,
      ], plain: ["curl"]),
    LanguageSample(
      language: "makefile",
      code: """
        # Build
        include config.mk
        CFLAGS += -O2 $(WARNINGS) # fast
        NAME := showcase
        .PHONY: all
        all: $(NAME).o main.c
        \t@echo "Building $@"
        \t$(CC) $(CFLAGS) -o $@ $<
        ifeq ($(OS),Linux)
        endif
        """,
      tokens: [
        "comment # Build", "keyword include", "variable CFLAGS", "operator +=",
        "variable $(WARNINGS)", "comment # fast", "variable NAME", "operator :=", "meta .PHONY",
        "function all", "variable $(NAME)", #"string "Building $@""#, "variable $(CC)",
        "variable $@", "variable $<", "keyword ifeq", "keyword endif",
      ]),
  ]
}
