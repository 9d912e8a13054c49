package groovy.lang

/** A metaClass around another one. */
interface AdaptingMetaClass extends MetaClass {
    MetaClass getAdaptee()
    void setAdaptee(MetaClass metaClass)
}
