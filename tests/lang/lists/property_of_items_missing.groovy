def fails = { c -> try { println c() } catch (MissingPropertyException e) { println e.message.readLines()[0] } }
fails { [1, 2].foo }
fails { ([1] as int[]).foo }
fails { [].foo }
fails { [[1]].foo }
fails { [1]*.foo }
fails { [1]['foo'] }
// expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.Integer
// expect: No such property: foo for class: [I
// expect: []
// expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.Integer
// expect: No such property: foo for class: java.lang.Integer
// expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.Integer
