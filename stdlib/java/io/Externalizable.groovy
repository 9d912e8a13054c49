package java.io

/** Objects that write and read themselves. */
interface Externalizable extends Serializable {
    void writeExternal(ObjectOutput output)
    void readExternal(ObjectInput input)
}
