/// Markup that is neither a tag nor a comment.
enum HTMLMarkup: String {
  case declaration = "<!…>"
  case instruction = "<?…?>"
  case characterData = "<![CDATA[…]]>"
  case unclosedComment = "<!--"
}
