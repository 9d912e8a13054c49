import java.lang.annotation.ElementType
import java.lang.annotation.RetentionPolicy
println RetentionPolicy.values()
println new EnumMap(RetentionPolicy) == new EnumMap(RetentionPolicy)
println ElementType.valueOf('METHOD')
// expect: [SOURCE, CLASS, RUNTIME]
// expect: true
// expect: METHOD
