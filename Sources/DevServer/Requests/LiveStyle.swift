/// The looks of what is laid over a page. Colours follow the page: light or dark.
enum LiveStyle {
  static let mistakes = """
    :host { all: initial; color-scheme: inherit; }
    [hidden] { display: none; }
    section {
      position: fixed; z-index: 2147483647; inset: auto 0 0 0; box-sizing: border-box;
      max-height: 70vh; overflow: auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 1.25rem;
      font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
      color: light-dark(#1f1b1a, #f3eeec); background: light-dark(#fffaf8, #211c1b);
      border-top: 4px solid light-dark(#b3261e, #f2836f);
      box-shadow: 0 -8px 32px rgb(0 0 0 / 35%);
    }
    header {
      position: sticky; top: 0; display: flex; align-items: center; gap: 1rem;
      justify-content: space-between; padding: .75rem 0 .5rem; background: inherit;
    }
    h2 { margin: 0; font-size: 1.1rem; color: light-dark(#b3261e, #ff9d8b); }
    ol { margin: 0; padding: 0; list-style: none; max-width: 70rem; }
    li { padding: .75rem 0; border-top: 1px solid light-dark(#e6d9d5, #463b39); }
    p { margin: 0; }
    .place { font-weight: 600; }
    code, pre { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
    code { color: light-dark(#6b5d59, #b9aca8); }
    pre {
      margin: .5rem 0 0; padding: .6rem .75rem; overflow: auto; border-radius: 4px;
      white-space: pre; tab-size: 2; background: light-dark(#f4eae6, #2e2725);
    }
    .note { margin-top: .35rem; color: light-dark(#5d504c, #c4b8b4); }
    button {
      font: inherit; padding: .35rem .9rem; border-radius: 4px; cursor: pointer;
      min-height: 2.25rem; color: inherit; background: transparent;
      border: 1px solid light-dark(#8d7d78, #9c8e8a);
    }
    button:focus-visible, pre:focus-visible {
      outline: 3px solid light-dark(#1d5c87, #8cc4ea); outline-offset: 2px;
    }
    @media print { section { display: none; } }

    """

  static let mark = """
    .showcase-mark {
      position: fixed; z-index: 2147483646; inset: auto auto .75rem .75rem; margin: 0;
      max-width: calc(100vw - 1.5rem); box-sizing: border-box; padding: .3rem .8rem;
      font: 600 14px/1.4 system-ui, sans-serif; color: #1b1700; background: #ffd84d;
      border: 1px solid #7a6300; border-radius: 999px; box-shadow: 0 2px 10px rgb(0 0 0 / 30%);
    }
    .showcase-empty {
      margin: 0 auto; max-width: 40rem; padding: 3rem 1.5rem; font: 17px/1.6 system-ui, sans-serif;
    }
    @media print { .showcase-mark { display: none; } }

    """
}
