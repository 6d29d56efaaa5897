showcase.put("search/s-0","about hello")
