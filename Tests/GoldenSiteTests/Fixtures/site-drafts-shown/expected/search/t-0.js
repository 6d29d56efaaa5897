showcase.put("search/t-0",{"done":"%L$#3$%","later":"$L$$","mit":"$-$&","plan":"$L$%","plans":"$-$%","see":"$3$%","speech":"$,$&","text":"$,$&","to":"$,$&","whisper":"$L$&"})
