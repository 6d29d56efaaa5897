showcase.put("search/s-0","done later plan plans speech text whisper")
