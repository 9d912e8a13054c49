// Default imports, Jenkins' own, the file's classes, type parameters, qualified names.
import groovy.json.JsonOutput
import java.util.regex.Pattern

class Pair<T> implements Serializable {
    T first
    List<T> rest
}

def <K> K same(K value) { return value }

@NonCPS
Pattern pattern(String text) { return Pattern.compile(text) }

Map<String, Date> dates = [:]
BigDecimal price = 1.5
Result result = Result.SUCCESS
def time = new java.text.SimpleDateFormat('yyyy')
echo "${dates} ${price} ${result} ${time} ${JsonOutput.toJson([:])} ${same(1)} ${new Pair<Integer>(first: 1)} ${pattern('x')}"
