def show = { Closure c -> try { println c().inspect() } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { Optional.empty().orElseThrow({ 'x' }) }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Throwable (java.lang.String and java.lang.Throwable are in module java.base of loader 'bootstrap')
show { Optional.empty().orElseThrow({ new IllegalStateException('x') }) }  // expect: IllegalStateException x
show { Optional.of(1).flatMap({ 2 }) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.util.Optional (java.lang.Integer and java.util.Optional are in module java.base of loader 'bootstrap')
show { Optional.empty().or({ 2 }) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.util.Optional (java.lang.Integer and java.util.Optional are in module java.base of loader 'bootstrap')
show { Optional.empty().or({ null }) }  // expect: NullPointerException -
show { Optional.empty().or({ Optional.of(3) }) }  // expect: Optional[3]
