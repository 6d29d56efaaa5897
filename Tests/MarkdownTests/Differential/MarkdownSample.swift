/// Documents in which renderers are known to differ.
enum MarkdownSample {
  static let all = lists + quotes + emphasis + links + tables + notes + text

  static let lists = [
    "- a\n- b\n- c\n", "- a\n\n- b\n- c\n", "- a\n  - b\n    - c\n  - d\n- e\n",
    "- a\n\n  - b\n  - c\n\n- d\n", "1. a\n2. b\n", "3. a\n4. b\n", "0) a\n1) b\n", "007. a\n",
    "123456789. a\n", "1234567890. a\n", "- a\n+ b\n* c\n", "1. a\n1) b\n", "-\n- a\n",
    "- \n\n  a\n",
    "- a\n\n  b\n\n      code\n", "-     code\n- b\n", "- a\n      not code\n", "a\n- b\n",
    "a\n1. b\n",
    "a\n2. b\n", "- a\nlazy\n- b\n", "- # h\n- > q\n- ```\n  c\n  ```\n",
    "- a\n<!-- -->\n".dropComment,
    "- [ ] a\n- [x] b\n- [X] c\n", "- [ ]\n- [x]\n", "- [ ]a\n", "- [ ] \n", "1. [x] a\n2. [ ] b\n",
    "- [x] a\n\n- [ ] b\n", "- [x] a\n\n  b\n", "- [ ] *a*\n- [x] `b`\n- [x] [c](d.md)\n",
    "- [ ] a\n  - [x] b\n    - [ ] c\n", "- a [x] b\n", "- \\[x] b\n", "- [-] a\n", "+ [x]  a\n",
    "- a\n\n\n- b\n\n\n\n- c\n", "- a\n  \n  b\n", "- a\n\n  [r]: x\n- b [r]\n", "* * *\n",
    "* a\n *\n *\n",
    "-\ta\n\n\tb\n", "- a\n\t- b\n\t\t- c\n", "1.  a\n    b\n  2.  c\n", "- - - a\n", "1. - 2. a\n",
    "- ---\n- ===\n", "- a\n  ---\n", "- | a |\n  |-|\n  | b |\n",
  ]

  static let quotes = [
    "> a\n> b\n", "> a\nb\n", "> a\n\n> b\n", "> > a\n> b\n", ">a\n>\n>b\n",
    "> - a\n> - b\n>\n>   c\n",
    "> ```\n> a\n> ```\n", "> ```\na\n```\n", ">     code\n", ">\tcode\n", "> # h\n> t\n",
    "> a\n---\n",
    "> | a |\n> |-|\n> | b |\n", ">\n", "> > > a\nb\n\nc\n", "- > a\n  > b\n",
    "> 1. a\n> 2. b\n\n3. c\n",
    "> [a]: b\n\n[a]\n", "> a  \n> b\\\n> c\n",
  ]

  static let emphasis = [
    "*a* **b** ***c***\n", "_a_ __b__ ___c___\n", "a*b*c a_b_c\n", "*a **b* c**\n", "**a*b**\n",
    "*a*b*\n", "**a** b**\n", "* a *\n", "** a **\n", "*\u{A0}a*\n", "a * b * c\n",
    "*(a)* *\"b\"*\n",
    "**foo*bar**baz*\n", "***a** b*\n", "***a* b**\n", "*a**b**c*\n", "**a*b*c**\n", "****a****\n",
    "_(a)_.\n", "пристаням_стремятся_\n", "日本**語**文\n", "**日本。**語\n", "*a\nb*\n", "*a\n\nb*\n",
    "~a~ ~~b~~ ~~~c~~~\n", "~~a~b~~\n", "~a~~b~\n", "~~a\nb~~\n", "~~ a ~~\n", "a~b~c a~~b~~c\n",
    "~~**a**~~ **~~b~~**\n", "~~a *b~~ c*\n", "\\~a~\n", "`~a~`\n", "*a `*` b*\n", "*[a*](b)\n",
    "*a ![b*](c.png)\n", "**a [b**](c)\n", "*a&#42;\n", "&#42;a*\n", "*a\\**\n", "__a_b__\n",
    "_a__b_\n",
    "*_a_* _*b*_\n", "**_~a~_**\n", "* a\n*b*\n", "foo***bar***baz\n", "*€a*\n", "a*\"b\"*\n",
    String(repeating: "*a ", count: 40) + "\n", String(repeating: "**a", count: 21) + "\n",
    String(repeating: "_", count: 31) + "a\n", "~~~a\n", "~~~~ a ~~~~\n",
  ]

  static let links = [
    "[a](b.md)\n", "[a](b.md \"t\") [a](b.md 't') [a](b.md (t))\n", "[a](<b c.md> \"t\")\n",
    "[a]()\n",
    "[a](<>)\n", "[](b)\n", "[a](b c)\n", "[a](b(c)d)\n", "[a](b(c)\n", "[a](\\(b)\n",
    "[a](b\\_c)\n",
    "[a](b&auml;c \"&quot;t&quot;\")\n", "[a](b \"t\\\"u\")\n", "[a](b \"t\nu\")\n", "[a](\nb\n)\n",
    "[a\nb](c)\n", "[*a* `b`](c)\n", "[a [b] c](d)\n", "[a [b](c) d](e)\n", "[![a](b.png)](c)\n",
    "![[a](b)](c.png)\n", "![a *b* `c` &amp; \"d\"](e.png 'f')\n", "![](a.png)\n",
    "![a](b.png \"t\")\n",
    "x ![a](b.png \"t\")\n", "[a][b]\n\n[b]: c 't'\n", "[a][]\n\n[A]: b\n", "[a]\n\n[a]: <b c>\n",
    "[a] [b]\n\n[b]: c\n", "[Ünï Ç]\n\n[ünÏ  ç]: d\n", "[ß]\n\n[ẞ]: d\n", "[a\\]]\n\n[a\\]]: b\n",
    "[a]: b\n[a]: c\n\n[a]\n", "[a]:\nb\n'c\nd'\n\n[a]\n", "[a]: b 'c' d\n\n[a]\n",
    "[a]: <>\n\n[a]\n",
    "# [a]\n[a]: b\n", "[a]: b\n===\n[a]\n", "[a]: &auml;\\* \"&lt;\\\"\"\n\n[a]\n",
    "![a][b]\n\n[b]: c.png\n",
    "\\[a](b)\n", "[a\\](b)\n", "[a`](b)`\n", "[a]( b )\n", "[a](b\n\"t\")\n",
    "[a](#b) [c](?d) [e](/f)\n",
    "[a](b%20c%C3%A4%zz)\n", "[a](\"b\")\n", "[a](b'c')\n", "[a](`b`)\n", "[a](b\u{A0}\"t\")\n",
    "<https://a.b/c?d=\"e\"&f=[g]>\n", "<mailto:a@b.c> <a@b.c>\n", "<https://a.b c>\n".dropComment,
    "https://a.b/c. https://a.b/c, (https://a.b/c) https://a.b/(c)\n",
    "https://a.b/c&amp; https://a.b/c&d;\n",
    "www.a.bc www.a.bc/d? www.a.bc! **www.a.bc**\n", "www.a_b.c www.a.b_c www.a\n",
    "xwww.a.bc _www.a.bc_\n",
    "a@b.cd a@b.cd. a@b_c.de a@b.c- a.b+c_d@e.fg\n", "a@b a@@b.c @b.c a@b.c_\n",
    "http://a_b.c http://a\n",
    "https://a.b/~c~ https://a.b/**c**\n", "https://a.b/'c' \"https://a.b\"\n", "ftp://a.b/c\n",
    "[www.a.bc](d) [https://a.b](c) [a@b.cd](e)\n", "![www.a.bc](d.png)\n", "`www.a.bc`\n",
    "https://a.b/日本語。 https://münchen.de/ü\n", "https://a.b/c\\_d https://a.b/c|d\n",
    "mailto:a@b.cd xmpp:a@b.cd\n",
    "(www.a.bc/d(e)) www.a.bc/d)e www.a.bc/d)))\n", "http:// https:// www. a@\n",
    "https://a.b:8080/#c\n",
    "www.a.bc&lt; www.a.bc<d\n".dropComment, "[a](b)[c](d)![e](f.png)[g]\n\n[g]: h\n",
    "[a](" + String(repeating: "b", count: 5_000) + ")\n",
    "[a" + String(repeating: "\\[", count: 200) + "](b)\n",
  ]
}

extension String {
  /// Documents with a `<` that would begin raw HTML are not for this comparison.
  fileprivate var dropComment: String { replacing("<!--", with: "(").replacing("<d", with: "d") }
}
