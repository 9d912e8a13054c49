try {
    readJSON text: '{"a": }'
} catch (e) {
    echo "${e.message.contains('line 1, column')}"
}
node {
    try {
        readJSON file: 'none.json'
    } catch (FileNotFoundException e) {
        echo "${e.message.endsWith('none.json does not exist.')}"
    }
}
// expect: true
// expect: true
