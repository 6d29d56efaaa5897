showcase.put("search/t-0",{"done":"$L$#"})
