def t = { c -> try { c() } catch (e) { println e.message.replaceAll(/.*due to: /, '') } }
t { GString s = [1] } // expect: groovy.lang.GroovyRuntimeException: failed to invoke constructor: public groovy.lang.GString(java.lang.Object) with arguments: [1] reason: java.lang.InstantiationException
t { GString s = [1, 2] } // expect: groovy.lang.GroovyRuntimeException: failed to invoke constructor: public groovy.lang.GString(java.lang.Object[]) with arguments: [[1, 2]] reason: java.lang.InstantiationException
t { GString s = [:] } // expect: groovy.lang.GroovyRuntimeException: failed to invoke constructor: public groovy.lang.GString(java.lang.Object) with arguments: [[:]] reason: java.lang.InstantiationException
