[a:1, 2] // expect error: this map entry has no key
