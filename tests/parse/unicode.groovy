def \u0061b = 'é\u00e9\uD83D\uDE00'
été = "$été ${été}"
x = "\u0024{y}"
