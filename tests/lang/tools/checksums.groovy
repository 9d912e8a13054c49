def c = new java.util.zip.CRC32()
c.update('hello'.bytes)
println Long.toHexString(c.value)
def mac = javax.crypto.Mac.getInstance('HmacSHA256')
mac.init(new javax.crypto.spec.SecretKeySpec('key'.bytes, 'HmacSHA256'))
println mac.doFinal('msg'.bytes).encodeHex()
println mac.algorithm
// expect: 3610a686
// expect: 2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628
// expect: HmacSHA256
