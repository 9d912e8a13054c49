import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
for (a in ['HmacSHA256', 'HmacSHA1', 'HmacMD5', 'HmacSHA512']) {
    def mac = Mac.getInstance(a)
    mac.init(new SecretKeySpec('key'.bytes, a))
    println mac.doFinal('The quick brown fox'.bytes).encodeHex().toString().take(40)
}
// expect: 203d1e5cedd2d18f8c5a3beff0bd9c1ebcb97097
// expect: 22f9e077a3cebd09248154f85d9a56c79941fd96
// expect: d006bc60c92ff6e54f615474fe835e02
// expect: 36f44b125a8a90639dc46733039571792e081e0f
