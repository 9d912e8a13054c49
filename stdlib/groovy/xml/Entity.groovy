package groovy.xml

/** An entity that a builder writes as it is: mkp.yield(Entity.nbsp). */
class Entity implements Buildable {
    static final Entity nbsp = new Entity('nbsp'), copy = new Entity('copy'), reg = new Entity('reg'), euro = new Entity('euro')
    static final Entity amp = new Entity('amp'), lt = new Entity('lt'), gt = new Entity('gt'), quot = new Entity('quot')
    static final Entity pound = new Entity('pound'), yen = new Entity('yen'), sect = new Entity('sect'), deg = new Entity('deg')
    private final String name

    Entity(String name) { this.name = name }
    void build(GroovyObject builder) { builder.getProperty('unescaped') << '&' + name + ';' }
}
