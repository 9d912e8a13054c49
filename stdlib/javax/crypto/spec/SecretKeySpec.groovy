// javax.crypto.spec.SecretKeySpec: a key given as bytes.
package javax.crypto.spec

class SecretKeySpec {
    private final byte[] key
    final String algorithm

    SecretKeySpec(byte[] key, String algorithm) {
        if (key == null || algorithm == null) throw new IllegalArgumentException('Missing argument')
        if (key.length == 0) throw new IllegalArgumentException('Empty key')
        this.key = key.clone()
        this.algorithm = algorithm
    }
    byte[] getEncoded() { key.clone() }
    String getFormat() { 'RAW' }
}
