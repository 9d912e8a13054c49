println String[a: 1, 2] // expect error: a map entry cannot be an index
