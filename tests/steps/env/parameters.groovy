echo "${params.size()} ${params.MISSING} ${params.get('X')}"
// expect: 0 null null
