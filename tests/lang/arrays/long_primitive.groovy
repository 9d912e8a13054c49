// Long arrays of each primitive type: defaults, element kinds, class, size, writing with conversion, reading back.
def n = 40
def booleans0 = new boolean[n]
println "${booleans0.class.name} ${booleans0[39]} ${booleans0[0].class.name}" // expect: [Z false java.lang.Boolean
def bytes0 = new byte[n]
println "${bytes0.class.name} ${bytes0[39]} ${bytes0[0].class.name}" // expect: [B 0 java.lang.Byte
def chars0 = new char[n]
println "${chars0.class.name} ${(int) chars0[39]} ${chars0[0].class.name}" // expect: [C 0 java.lang.Character
def shorts0 = new short[n]
println "${shorts0.class.name} ${shorts0[39]} ${shorts0[0].class.name}" // expect: [S 0 java.lang.Short
def ints0 = new int[n]
println "${ints0.class.name} ${ints0[39]} ${ints0[0].class.name}" // expect: [I 0 java.lang.Integer
def longs0 = new long[n]
println "${longs0.class.name} ${longs0[39]} ${longs0[0].class.name}" // expect: [J 0 java.lang.Long
def floats0 = new float[n]
println "${floats0.class.name} ${floats0[39]} ${floats0[0].class.name}" // expect: [F 0.0 java.lang.Float
def doubles0 = new double[n]
println "${doubles0.class.name} ${doubles0[39]} ${doubles0[0].class.name}" // expect: [D 0.0 java.lang.Double

long[] longs = new long[n]
longs[3] = 5
longs[4] = Long.MIN_VALUE
longs[-1] = 7
longs[3] += 2
longs[3]++
println longs[3..5] + [longs[39], longs.length, longs.size()] // expect: [8, -9223372036854775808, 0, 7, 40, 40]
byte[] bytes = new byte[n]
bytes[0] = -1
bytes[1] = 127
println bytes[0] + bytes[1] + bytes.sum() // expect: 252
char[] chars = 'the quick brown fox jumps over the lazy dog'.toCharArray()
chars[0] = 'T'
println "${new String(chars)} ${chars.length}" // expect: The quick brown fox jumps over the lazy dog 43
boolean[] flags = new boolean[n]
flags[7] = true
println "${flags.findIndexOf { it }} ${flags[7]}" // expect: 7 true
double[] doubles = new double[n]
doubles[1] = 2.5
doubles[2] = 3
println doubles[0..2] // expect: [0.0, 2.5, 3.0]
float[] floats = new float[n]
floats[1] = 1.1
println floats[1] // expect: 1.1
def ints = new int[n]
try { ints[40] } catch (ArrayIndexOutOfBoundsException e) { println 'outside' } // expect: outside
try { int[] a = new int[n]; a[0] = 'text' } catch (e) { println e.class.simpleName } // expect: GroovyCastException
