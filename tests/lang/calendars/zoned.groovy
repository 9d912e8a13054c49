println Calendar.getInstance(TimeZone.getTimeZone("UTC")).with { setTimeInMillis(951782400123L); it }.toZonedDateTime()
println TimeZone.getTimeZone("Europe/Berlin").toZoneId()
// expect: 2000-02-29T00:00:00.123Z[UTC]
// expect: Europe/Berlin
