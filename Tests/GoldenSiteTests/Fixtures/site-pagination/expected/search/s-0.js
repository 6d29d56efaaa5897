showcase.put("search/s-0","number")
