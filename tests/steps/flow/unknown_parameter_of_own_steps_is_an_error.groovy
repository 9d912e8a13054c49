try {
    lambdaInvoke functionName: 'f', payloads: [:]
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: lambdaInvoke has no parameter 'payloads'; did you mean 'payload'?
