def c = new java.util.zip.CRC32()
c.update('hello'.bytes)
println Long.toHexString(c.value)  // expect: 3610a686
c.reset()
println c.value  // expect: 0
