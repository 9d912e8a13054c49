println Integer.TYPE == int
println Double.TYPE.name + Character.TYPE + Boolean.TYPE
// expect: true
// expect: doublecharboolean
