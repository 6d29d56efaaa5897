showcase.put("search/x-0",["","","See Done.",""])
