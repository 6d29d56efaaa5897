"""What the search makes of a query is what was indexed: `WordExample.swift` in a browser."""
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
CJK = re.compile("[\u3005-\u3007\u3041-\u3096\u309d-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3"
                 "\uf900-\ufaff\U00020000-\U000323af]")
WORDS = """async ([script, head, texts]) => {
  let data;
  new Function('showcase', head)({ put: (key, value) => { data = value; } });
  const showcase = { load: async (path) => path === 'search/index.js' ? data : {} };
  new Function('showcase', script)(showcase);
  await showcase.search.find('', () => {});
  return texts.map((text) => showcase.search.words(text));
}"""


def literal(text):
    """A Swift string literal's value."""
    text = re.sub(r"\\u\{(\w+)\}", lambda match: chr(int(match[1], 16)), text)
    return text.replace('\\"', '"')


def examples():
    source = (ROOT / "Tests/SearchIndexTests/WordExample.swift").read_text(encoding="utf-8")
    source = source[source.index("static let all"):]
    string = r'"((?:[^"\\]|\\.)*)"'
    for match in re.finditer(r"WordExample\(\s*" + string + r",\s*\[(.*?)\]\)", source, re.S):
        yield literal(match[1]), [literal(word) for word in re.findall(string, match[2])]


def asked(words):
    """The index also has the bare `c` of `c++`, and the last sign of a run: queries do not."""
    kept = []
    for before, word, after in zip([""] + words, words, words[1:] + [""]):
        is_bare = after.startswith(word) and set(after[len(word):]) in ({"+"}, {"#"})
        is_last = len(word) == 1 and CJK.match(word) and before.endswith(word)
        if not is_bare and not is_last:
            kept.append(word)
    return kept


def ranges(name):
    """The classes of characters as the program writes them."""
    source = (ROOT / "Sources/SearchIndex/Words/CharacterRanges.swift").read_text(encoding="utf-8")
    part = source[source.index(f"static let {name} ="):].split("])")[0]
    pairs = re.findall(r"0x(\w+)\.\.\.0x(\w+)", part)
    return "[" + "".join(f"\\u{{{a}}}-\\u{{{b}}}" for a, b in pairs) + "]"


def test_a_query_is_cut_into_the_words_that_were_indexed(browser):
    cases = list(examples())
    assert len(cases) > 20
    signs = ranges("ideographs")
    value = {"v": "", "n": 0, "k": [], "a": ranges("accents"), "c": signs, "s": 1, "t": [""],
             "l": "[[\\p{L}\\p{N}\\p{M}]--" + signs + "]+[+#]{0,2}"}
    head = f"showcase.put('search/index',{json.dumps(value)})"
    script = (ROOT / "templates/assets/search.js").read_text(encoding="utf-8")
    page = browser.new_page()

    found = page.evaluate(WORDS, [script, head, [text for text, _ in cases]])

    page.close()
    assert dict(zip([t for t, _ in cases], found)) == {t: asked(words) for t, words in cases}
