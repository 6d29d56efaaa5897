showcase.put("search/d-0",[["About","about/index.html",2,"Hello"],["Hello","articles/hello/index.html",0,"About"]])
