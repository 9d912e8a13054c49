// javax.crypto.Mac: HMAC with any of the digests.
package javax.crypto

import java.security.MessageDigest

class Mac {
    final String algorithm
    private final MessageDigest digest
    private final int block
    private byte[] inner, outer
    private ByteArrayOutputStream data = new ByteArrayOutputStream()

    private Mac(String algorithm, String hash) {
        this.algorithm = algorithm
        digest = MessageDigest.getInstance(hash)
        block = hash in ['SHA-384', 'SHA-512'] ? 128 : 64
    }

    static Mac getInstance(String algorithm) {
        def m = algorithm =~ /(?i)Hmac(MD5|SHA-?(1|256|384|512))/
        if (!m.matches()) throw new java.security.NoSuchAlgorithmException("Algorithm $algorithm not available")
        new Mac(algorithm, m.group(2) ? 'SHA-' + m.group(2) : 'MD5')
    }

    private static byte[] mixed(byte[] key, int with) {
        byte[] out = new byte[key.length]
        for (int i = 0; i < key.length; i++) out[i] = (byte) (key[i] ^ with)
        out
    }

    void init(key) {
        byte[] given = key.encoded
        if (given.length > block) given = digest.digest(given)
        byte[] full = new byte[block]
        for (int i = 0; i < given.length; i++) full[i] = given[i]
        inner = mixed(full, 0x36)
        outer = mixed(full, 0x5C)
        data.reset()
    }
    void update(byte b) { data.write((int) b) }
    void update(byte[] bytes) { data.write(bytes, 0, bytes.length) }
    void reset() { data.reset() }
    int getMacLength() { digest.digest(new byte[0]).length }

    byte[] doFinal() {
        if (inner == null) throw new IllegalStateException('MAC not initialized')
        byte[] held = data.toByteArray()
        data.reset()
        digest.update(inner)
        byte[] first = digest.digest(held)
        digest.update(outer)
        digest.digest(first)
    }
    byte[] doFinal(byte[] bytes) {
        update(bytes)
        doFinal()
    }
}
