try { new GroovyShell().nope } catch (MissingPropertyException e) { println e.message } // expect: No such property: nope for class: groovy.lang.GroovyShell
