println Locale.GERMANY.displayCountry  // expect: Germany
println Locale.FRENCH.displayLanguage  // expect: French
println Locale.US.displayName  // expect: English (United States)
println Locale.US.toLanguageTag()  // expect: en-US
println Locale.forLanguageTag('de-AT')  // expect: de_AT
println new Locale('DE', 'at')  // expect: de_AT
println Locale.UK.ISO3Country  // expect: GBR
