showcase.put("search/d-0",[["Number 1","articles/n1/",0,""],["Number 2","articles/n2/",0,""],["Number 3","articles/n3/",0,""],["Number 4","articles/n4/",0,""],["Number 5","articles/n5/",0,""]])
