package sluice.heirs

/** java.util.AbstractList$RandomAccessSubList. */
class RandomAccessPart extends Part implements RandomAccess {
    RandomAccessPart(List root, Part around, int from, int to) { super(root, around, from, to) }

    protected List part(int from, int to) { new RandomAccessPart(root, this, from, to) }
}
