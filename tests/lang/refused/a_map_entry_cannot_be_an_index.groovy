def a=[:]; a[foo:1,bar:2] // expect error: a map entry cannot be an index
