showcase.put("search/d-0",[["Über","%C3%BCber/",2,"zurück"],["Grüße \u0026 \u003cKüsse\u003e","articles/gr%C3%BC%C3%9Fe/",0,"Zu 日本 und 日本 und Bild."],["日本","projects/%E6%97%A5%E6%9C%AC/",1,"言語"]])
