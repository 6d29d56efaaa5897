extension LanguageSample {
  static let compiled = [
    LanguageSample(
      language: "swift",
      code: #"""
        import Foundation

        /// A page. /* nested /* comment */ */
        @MainActor final class Page<Body: View>: Sendable {
          let title = "Hello, \(names.joined(separator: ", ")) \u{1F600}"
          static let limit = 0x1F_FF, ratio = 1.5e-3
          func render(to path: String) async throws -> [UInt8] {
            #if DEBUG
            print(#"raw "quoted" text"#, self.title.count)
            #endif
            return try bytes.map { $0 &+ 1 } /* done /* really */ */
          }
        }
        let text = """
          many "lines"
          """
        """#,
      tokens: [
        "keyword import", "type Foundation", "comment /// A page. /* nested /* comment */ */",
        "attribute @MainActor", "keyword final", "type Page", "type Sendable",
        #"string "Hello, \(names.joined(separator: ", ")) \u{1F600}""#, "number 0x1F_FF",
        "number 1.5e-3", "keyword func", "function render", "operator ->", "type UInt8",
        "meta #if", "function print", ##"string #"raw "quoted" text"#"##, "property title",
        "property count", "property map", "variable $0", "comment /* done /* really */ */",
        "string   many \"lines\"", "keyword try", "keyword throws",
      ], plain: ["path", "bytes"]),
    LanguageSample(
      language: "c",
      code: #"""
        #include <stdio.h>
        #define MAX_SIZE 64u
        /* entry */
        static int main(int argc, char **argv) {
          struct point p = { .x = 'a', .y = '\'' };
          printf("%d\n", p.x); // done
          return NULL == argv ? MAX_SIZE : 0x10;
        }
        """#,
      tokens: [
        "meta #include", "string <stdio.h>", "meta #define", "constant MAX_SIZE", "number 64u",
        "comment /* entry */", "keyword static", "type int", "function main", "type char",
        "keyword struct", "type point", "string 'a'", #"string '\''"#, "function printf",
        #"string "%d\n""#, "comment // done", "keyword return", "constant NULL", "number 0x10",
      ], plain: ["argc"]),
    LanguageSample(
      language: "cpp",
      code: #"""
        #pragma once
        namespace showcase {
        template <typename T> class Box final : public Base<T> {
         public:
          explicit Box(T value) noexcept : value_{std::move(value)} {}
          auto text() const { return R"sql(select "a" from b)sql"; }
          static constexpr long long limit = 1'000'000;
        };
        }  // namespace showcase
        """#,
      tokens: [
        "meta #pragma", "keyword namespace", "type showcase", "keyword template",
        "keyword typename", "type Box", "keyword explicit", "keyword noexcept", "function move",
        #"string R"sql(select "a" from b)sql""#, "keyword constexpr", "number 1'000'000",
        "comment // namespace showcase", "function text",
      ]),
    LanguageSample(
      language: "go",
      code: #"""
        package main

        import "fmt"

        type Server struct {
            Addr string `json:"addr"`
        }

        func (s *Server) Run(ctx context.Context) error {
            for i := 0; i < len(s.Addr); i++ {
                fmt.Println(s.Addr, 'x', nil) // print
            }
            return nil
        }
        """#,
      tokens: [
        "keyword package", #"string "fmt""#, "keyword type", "type Server", "keyword struct",
        "type string", #"string `json:"addr"`"#, "keyword func", "function Run",
        "property Context", "type error", "operator :=", "function len", "function Println",
        "string 'x'", "constant nil", "comment // print",
      ]),
    LanguageSample(
      language: "java",
      code: #"""
        package org.example;

        /** A page. */
        @Deprecated
        public final class Page<T extends Comparable<T>> implements Runnable {
          private static final int MAX_COUNT = 1_000;
          @Override public void run() { System.out.println("hi" + 'c' + 3.5f); }
          String text = """
              a "block"
              """;
          boolean on = this.on && true;
        }
        """#,
      tokens: [
        "keyword package", "comment /** A page. */", "attribute @Deprecated", "keyword public",
        "type Page", "keyword extends", "type Comparable", "constant MAX_COUNT", "number 1_000",
        "type void", "function run", "type System", "property out", "function println",
        #"string "hi""#, "string 'c'", "number 3.5f", #"string       a "block""#,
        "keyword this", "constant true", "type boolean",
      ]),
    LanguageSample(
      language: "kotlin",
      code: #"""
        data class Page(val title: String, var size: Int = 10)

        suspend fun load(path: String): Page? = withContext(Dispatchers.IO) {
          val text = "Read ${path.map { "x" }} now"
          when (text) { is String -> Page("""raw \ text""") else -> null }
        } // end
        """#,
      tokens: [
        "keyword data", "keyword class", "type Page", "keyword val", "type String",
        "keyword suspend", "keyword fun", "function load", "function withContext",
        "type Dispatchers", #"string "Read ${path.map { "x" }} now""#,
        #"string """raw \ text""""#, "keyword when", "constant null", "comment // end",
        "number 10",
      ]),
    LanguageSample(
      language: "rust",
      code: #"""
        #![allow(dead_code)]
        use std::collections::HashMap;

        /// Docs
        #[derive(Debug, Clone)]
        pub struct Page<'a> { title: &'a str }

        impl<'a> Page<'a> {
            fn render(&mut self, c: char) -> Result<(), Error> {
                let raw = r#"a "quoted" word"#;
                println!("{} {}", 'x', b'\n');
                if c != 'é' { return Ok(()); } /* a /* b */ c */
                self.title.len(); 0..10u32
            }
        }
        """#,
      tokens: [
        "attribute #![allow(dead_code)]", "keyword use", "type HashMap", "comment /// Docs",
        "attribute #[derive(Debug, Clone)]", "keyword pub", "keyword struct", "type Page",
        "variable 'a", "type str", "keyword impl", "keyword fn", "function render",
        "keyword mut", "type Result", ##"string r#"a "quoted" word"#"##, "function println!",
        "string 'x'", #"string b'\n'"#, "string 'é'", "constant Ok",
        "comment /* a /* b */ c */", "property title", "function len", "number 0",
        "number 10u32",
      ]),
  ]
}
