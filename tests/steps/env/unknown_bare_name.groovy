try {
    echo NOT_THERE
} catch (MissingPropertyException e) {
    echo e.message.readLines()[0].startsWith('No such property: NOT_THERE for class: ') ? 'missing' : e.message
}
// expect: missing
