showcase.put("search/d-0",[["Done","articles/done/",0,""],["Later","articles/later/",0,""],["Plan","articles/plan/",0,"See done."],["Whisper","projects/whisper/",1,"Speech to text"]])
