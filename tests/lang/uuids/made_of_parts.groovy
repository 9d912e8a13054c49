println new UUID(1L, 2L)  // expect: 00000000-0000-0001-0000-000000000002
println UUID.nameUUIDFromBytes('abc'.bytes)  // expect: 90015098-3cd2-3fb0-9696-3f7d28e17f72
println UUID.nameUUIDFromBytes('abc'.bytes).version()  // expect: 3
println UUID.fromString('00112233-4455-6677-8899-aabbccddeeff').variant()  // expect: 2
println new UUID(1L, 2L).compareTo(new UUID(1L, 3L))  // expect: -1
try { new UUID(1L, 2L).timestamp() } catch (UnsupportedOperationException e) { println e.message }  // expect: Not a time-based UUID
