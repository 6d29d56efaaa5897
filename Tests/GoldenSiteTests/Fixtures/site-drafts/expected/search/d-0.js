showcase.put("search/d-0",[["Done","articles/done/",0,""]])
