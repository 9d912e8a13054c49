// Only a UUID of version 1 tells its time, clock sequence and node.
def u = UUID.fromString('123e4567-e89b-12d3-a456-426614174000')
println([u.version(), u.timestamp(), u.clockSequence(), u.node()])
for (c in [{ UUID.randomUUID().timestamp() }, { UUID.nameUUIDFromBytes([1] as byte[]).node() }])
    try {
        println c()
    } catch (e) {
        println e
    }
// expect: [1, 203762160885450087, 9302, 73006191165440]
// expect: java.lang.UnsupportedOperationException: Not a time-based UUID
// expect: java.lang.UnsupportedOperationException: Not a time-based UUID
