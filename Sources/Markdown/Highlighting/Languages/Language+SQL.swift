extension Language {
  static let sql = Language(
    words: WordTable(
      keywords: """
        add all alter analyze and as asc before begin between by cascade case check column commit \
        conflict constraint create cross cursor database default deferrable delete desc distinct \
        do drop each else end escape except exists explain fetch filter for foreign from full \
        function grant group having if ilike in index inner insert instead intersect into is \
        isnull join key language lateral left like limit materialized natural not notnull nothing \
        of offset on or order outer over partition pragma primary procedure recursive references \
        rename replace restrict returning returns revoke right rollback row rows savepoint schema \
        select sequence set table temp temporary then to transaction trigger truncate union \
        unique update use using vacuum values view when where window with without
        """,
      types: """
        array bigint bigserial binary bit blob bool boolean bytea char character date datetime \
        decimal double enum float int integer interval json jsonb numeric precision real serial \
        smallint text time timestamp timestamptz tinyint uuid varchar varying
        """,
      constants: "true false null unknown", ignoresCase: true),
    lineComments: ["--"], blockComments: [.nested],
    strings: [
      StringRule("'", escape: nil, spansLines: true, doubles: true),
      StringRule("\"", escape: nil, doubles: true, kind: .variable),
      StringRule("`", escape: nil, doubles: true, kind: .variable),
    ],
    features: [.dollarStrings, .dollarNames])
}
