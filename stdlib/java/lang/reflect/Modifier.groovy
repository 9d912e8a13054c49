// java.lang.reflect.Modifier: the bits of getModifiers(), asked and shown.
package java.lang.reflect

class Modifier {
    public static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4, STATIC = 8, FINAL = 16, SYNCHRONIZED = 32, VOLATILE = 64,
                     TRANSIENT = 128, NATIVE = 256, INTERFACE = 512, ABSTRACT = 1024, STRICT = 2048
    private static final Map<Integer, String> WORDS = [(PUBLIC): 'public', (PROTECTED): 'protected', (PRIVATE): 'private',
        (ABSTRACT): 'abstract', (STATIC): 'static', (FINAL): 'final', (TRANSIENT): 'transient', (VOLATILE): 'volatile',
        (SYNCHRONIZED): 'synchronized', (NATIVE): 'native', (STRICT): 'strictfp', (INTERFACE): 'interface']

    static boolean isPublic(int bits) { (bits & PUBLIC) != 0 }
    static boolean isPrivate(int bits) { (bits & PRIVATE) != 0 }
    static boolean isProtected(int bits) { (bits & PROTECTED) != 0 }
    static boolean isStatic(int bits) { (bits & STATIC) != 0 }
    static boolean isFinal(int bits) { (bits & FINAL) != 0 }
    static boolean isSynchronized(int bits) { (bits & SYNCHRONIZED) != 0 }
    static boolean isVolatile(int bits) { (bits & VOLATILE) != 0 }
    static boolean isTransient(int bits) { (bits & TRANSIENT) != 0 }
    static boolean isNative(int bits) { (bits & NATIVE) != 0 }
    static boolean isInterface(int bits) { (bits & INTERFACE) != 0 }
    static boolean isAbstract(int bits) { (bits & ABSTRACT) != 0 }
    static String toString(int bits) { WORDS.findAll { bit, word -> bits & bit }.values().join(' ') }
}
