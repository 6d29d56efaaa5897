extension LanguageSample {
  static let scripted = [
    LanguageSample(
      language: "python",
      code: #"""
        # comment
        from dataclasses import dataclass

        @dataclass(frozen=True)
        class Page(Base):
            """A page, 'quoted'."""
            title: str = f"Hello {name!r}"
            pattern = rb'\d+'

            async def render(self, *, limit=10_000) -> None:
                if not self.title: raise ValueError('no "title"')
                print(len(self.title), MAX_SIZE, 1.5e3j)
        """#,
      tokens: [
        "comment # comment", "keyword from", "keyword import", "attribute @dataclass",
        "constant True", "keyword class", "type Page", #"string """A page, 'quoted'.""""#,
        "type str", #"string f"Hello {name!r}""#, #"string rb'\d+'"#, "keyword async",
        "keyword def", "function render", "constant self", "number 10_000", "constant None",
        "property title", "keyword raise", "type ValueError", #"string 'no "title"'"#,
        "function print", "function len", "constant MAX_SIZE", "number 1.5e3j",
      ]),
    LanguageSample(
      language: "ruby",
      code: #"""
        # frozen_string_literal: true
        require "json"

        =begin
        long comment
        =end
        module Shop
          class Page < Base
            attr_reader :title
            LIMIT = 10
            def empty?(name = nil, size: 1)
              @count += 1 unless name =~ /a[\/]b/i
              words = %w[one two [three]]
              puts "Hi #{name.fetch("x")} #{$stdout}", size / 2
              text = <<~TEXT.strip
                Dear "reader",
              TEXT
              { key: 'value', "x" => true }
            end
          end
        end
        """#,
      tokens: [
        "comment # frozen_string_literal: true", "function require", #"string "json""#,
        "comment long comment", "keyword module", "type Shop", "type Page",
        "function attr_reader", "constant :title", "constant LIMIT", "keyword def",
        "function empty?", "variable @count", "keyword unless", #"string /a[\/]b/i"#,
        "string %w[one two [three]]", #"string "Hi #{name.fetch("x")} #{$stdout}""#,
        "number 2", "string <<~TEXT", #"string         Dear "reader","#, "property key",
        "string 'value'", "constant true", "keyword end",
      ]),
    LanguageSample(
      language: "javascript",
      code: #"""
        import { read } from './file.js'; // module
        export class Page extends Base {
          static async load(path = `a/${path.map(p => `${p}/x`)}.md`) {
            const match = path.match(/^\/[a-z/]+$/gi), half = total / 2 / 1;
            return { title: "x", 'key': null, size: 0xFFn, ...rest };
          }
        }
        function main($el) { console.log(typeof $el === undefined ? MAX_SIZE : 1_000.5); }
        """#,
      tokens: [
        "keyword import", "string './file.js'", "comment // module", "keyword class",
        "type Page", "keyword async", "function load",
        "string `a/${path.map(p => `${p}/x`)}.md`", "keyword const", "function match",
        #"string /^\/[a-z/]+$/gi"#, "number 2", "property title", #"string "x""#,
        "property 'key'", "constant null", "number 0xFFn", "function main", "function log",
        "keyword typeof", "constant undefined", "constant MAX_SIZE", "number 1_000.5",
      ], plain: ["half", "$el"]),
    LanguageSample(
      language: "typescript",
      code: #"""
        interface Page<T> { readonly title: string; size?: number }
        @Injectable()
        export abstract class Loader implements Base {
          private pages: Map<string, Page<unknown>> = new Map();
          load = async (path: string): Promise<void> => { await this.read(path as any); };
        }
        type Kind = 'a' | 'b';
        """#,
      tokens: [
        "keyword interface", "type Page", "keyword readonly", "type string", "type number",
        "attribute @Injectable", "keyword abstract", "type Loader", "keyword private",
        "type Map", "type unknown", "type Promise", "keyword void", "keyword this",
        "function read", "type any", "keyword type", "type Kind", "string 'a'",
      ]),
    LanguageSample(
      language: "bash",
      code: #"""
        #!/usr/bin/env bash
        set -euo pipefail
        NAME="world $(date "+%Y" | tr -d ' ')"
        for file in *.md; do
          if [[ -f "$file" && $1 != 'x#y' ]]; then
            swift build --configuration release | grep -v "${file%.md}" > out.txt 2>&1 # note
          fi
        done
        greet() { echo "Hi"; }
        cat <<'EOF' > file
        $not a variable
        EOF
        KEY=s3://bucket run 'it'
        exit 1
        """#,
      tokens: [
        "comment #!/usr/bin/env bash", "function set", "attribute -euo", "variable NAME",
        #"string "world $(date "+%Y" | tr -d ' ')""#, "keyword for", "keyword in",
        "keyword do", "keyword if", "attribute -f", #"string "$file""#, "variable $1",
        "string 'x#y'", "keyword then", "function swift", "attribute --configuration",
        "function grep", #"string "${file%.md}""#, "comment # note", "keyword fi",
        "keyword done", "function greet", "function echo", "string $not a variable",
        "string EOF", "variable KEY", "string s3://bucket",
        "function run", "keyword exit", "number 1",
      ]),
    LanguageSample(
      language: "console",
      code: #"""
        $ swift build --configuration release
        Building for production... # not a comment
        [12/12] Linking
        alice@host:~/site$ echo "done" && \
          ls
        file.md
        # apt-get install curl
        > next
        100% done
        """#,
      tokens: [
        "prompt $ ", "function swift", "attribute --configuration",
        "output Building for production... # not a comment", "output [12/12] Linking",
        "prompt alice@host:~/site$ ", "function echo", #"string "done""#, "function ls",
        "output file.md", "prompt # ", "function apt-get", "prompt > ", "output 100% done",
      ]),
    LanguageSample(
      language: "sql",
      code: #"""
        -- pages by tag
        SELECT p.title, COUNT(*) AS total
        FROM "pages" p JOIN tags t ON t.page_id = p.id
        WHERE p.name = 'it''s' AND p.size > 10.5 /* big */
          AND p.draft IS NOT TRUE;
        create table x (id BIGINT primary key, body text default $$it's$$);
        """#,
      tokens: [
        "comment -- pages by tag", "keyword SELECT", "function COUNT", "keyword AS",
        #"variable "pages""#, "keyword JOIN", "string 'it''s'", "number 10.5",
        "comment /* big */", "constant TRUE", "keyword create", "type BIGINT",
        "keyword primary", "type text", "string $$it's$$",
      ], plain: ["total", "tags"]),
  ]
}
