// The place that is told is the one behind the property's name.
def t = { c -> try { c() } catch (e) { println e.message.readLines()[0] } }
t { ~/ab\PX/ } // expect: Unknown character property name {X} near index 4
t { ~/\println+/ } // expect: Unknown character property name {r} near index 2
t { ~/ab\p{Foo}x/ } // expect: Unknown character property name {Foo} near index 8
t { ~/ab\p{IsFoo}x/ } // expect: Unknown character property name {IsFoo} near index 10
