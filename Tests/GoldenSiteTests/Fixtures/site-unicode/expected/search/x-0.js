showcase.put("search/x-0",["zurück","Zu 日本 und 日本 und Bild.",""])
