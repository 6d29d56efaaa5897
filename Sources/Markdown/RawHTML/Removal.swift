/// Raw HTML that is being removed with what it holds, up to its end tag or the end of its container.
struct Removal {
  var name: String
}
