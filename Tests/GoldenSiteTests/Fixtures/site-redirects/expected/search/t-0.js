showcase.put("search/t-0",{"about":"%L$$4$#","and":"$3$$","hello":"%L$#4$$","hi":"$,$$"})
