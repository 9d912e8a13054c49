node {
    writeFile file: 'a', text: 'abc'
    echo md5('a') // expect: 900150983cd24fb0d6963f7d28e17f72
    echo sha1('a') // expect: a9993e364706816aba3e25717850c26c9cd0d89d
    echo sha256(file: 'a') // expect: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
    echo "${sha1('missing')}" // expect: null
    verifySha1 file: 'a', hash: 'A9993E364706816ABA3E25717850C26C9CD0D89D'
    for (bad in ['a', 'missing']) {
        try { verifyMd5 file: bad, hash: '00' } catch (IOException e) { echo e.message }
        // expect: MD5 hash mismatch: expected: '00', but got: '900150983cd24fb0d6963f7d28e17f72'
        // expect: File not found: missing
    }
}
