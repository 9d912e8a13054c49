// a currency is that of a country; a language alone has none, nor has the default locale
import java.text.NumberFormat
println "${Locale.default} ${NumberFormat.currencyInstance.format(1234567.891)}"
for (locale in [Locale.US, Locale.FRENCH, Locale.GERMANY, Locale.UK, new Locale('da', 'DK'), new Locale('da')])
    println "$locale ${NumberFormat.getCurrencyInstance(locale).format(1234.5)} ${NumberFormat.getInstance(locale).format(1234.5)}"
// expect: en ¤1,234,567.89
// expect: en_US $1,234.50 1,234.5
// expect: fr 1 234,50 ¤ 1 234,5
// expect: de_DE 1.234,50 € 1.234,5
// expect: en_GB £1,234.50 1,234.5
// expect: da_DK 1.234,50 kr. 1.234,5
// expect: da 1.234,50 ¤ 1.234,5
