showcase.put("search/t-0",{"about":"%L$#4$$","hello":"%L$$4$#","us":"$/$#"})
