showcase.put("search/x-0",[""])
