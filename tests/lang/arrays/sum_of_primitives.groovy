// sum() of primitives begins with what Groovy would pass for the array's own type, and is of that type.
def said = { body -> try { def v = body(); println "$v ${v.getClass().simpleName}" } catch (e) { println e.getClass().simpleName } }
said { new double[2].sum(-0.5) }
said { new double[2].sum(1G) }
said { new float[2].sum(1) }
said { new float[2].sum(1.5d) }
said { new long[2].sum(1) }
said { new long[2].sum(1G) }
said { new int[2].sum(1G) }
said { new int[0].sum() }
said { ([1, 2] as byte[]).sum(1 as byte) }
said { ([1, 2] as byte[]).sum(1) }
said { ([true] as boolean[]).sum() }
// expect: -0.5 Double
// expect: 1.0 Double
// expect: 1.0 Float
// expect: MissingMethodException
// expect: 1 Long
// expect: MissingMethodException
// expect: 1 Integer
// expect: 0 Integer
// expect: 4 Byte
// expect: MissingMethodException
// expect: MissingMethodException
