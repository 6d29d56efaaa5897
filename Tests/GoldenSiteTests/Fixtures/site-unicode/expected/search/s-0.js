showcase.put("search/s-0","bild gruße kusse uber zaneta zuruck")
