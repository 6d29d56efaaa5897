showcase.put("search/x-0",["About","Hello and Hello"])
