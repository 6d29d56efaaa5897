showcase.put("search/d-0",[["Hello","2024/05/hello/",0,"About"],["About","about/",2,"Hello and hi"]])
