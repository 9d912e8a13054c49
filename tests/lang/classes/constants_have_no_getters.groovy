// No methods read the constants of the classes in the library; each class has the methods that Java gives it.
import java.lang.reflect.Modifier
import java.util.logging.Level
println([Modifier.PUBLIC, Level.INFO, HttpURLConnection.HTTP_VERSION, java.util.logging.Logger.GLOBAL_LOGGER_NAME])
for (call in [{ Modifier.getPUBLIC() }, { Level.getINFO() }, { HttpURLConnection.getHTTP_OK() }])
    try { call() } catch (MissingMethodException e) { println e.method }
println Level.fields*.name.sort()

// what only a GregorianCalendar has; booleans of a URLConnection are read by get...()
println Calendar.metaClass.methods*.name.any { it in ['isLeapYear', 'toZonedDateTime', 'setGregorianChange'] }
println Calendar.instance.isLeapYear(2020)
def connection = new URL('http://localhost/').openConnection()
connection.doOutput = true
println([connection.doOutput, connection.getDoOutput(), connection.useCaches, connection.instanceFollowRedirects])
for (name in ['isDoOutput', 'isUseCaches', 'isInstanceFollowRedirects']) println connection.respondsTo(name).size()
// expect: [1, INFO, 505, global]
// expect: getPUBLIC
// expect: getINFO
// expect: getHTTP_OK
// expect: [ALL, CONFIG, FINE, FINER, FINEST, INFO, OFF, SEVERE, WARNING]
// expect: false
// expect: true
// expect: [true, true, true, true]
// expect: 0
// expect: 0
// expect: 0
