// compareTo(null) comes to the class's own compareTo; another class is refused.
class Version implements Comparable<Version> {
    int major = 1
    int compareTo(Version other) { println 'asked'; major <=> other.major }
}
try { new Version().compareTo(null) } catch (e) { println e.message }
try { new Version().compareTo(3) } catch (e) { println e.class.simpleName }
println new Version().compareTo(new Version())
// expect: asked
// expect: Cannot get property 'major' on null object
// expect: ClassCastException
// expect: asked
// expect: 0
