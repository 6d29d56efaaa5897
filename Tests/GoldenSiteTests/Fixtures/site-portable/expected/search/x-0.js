showcase.put("search/x-0",["Us #\nHello","About"])
