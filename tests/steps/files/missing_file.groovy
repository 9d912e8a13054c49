node {
    try {
        readFile 'none'
    } catch (java.nio.file.NoSuchFileException e) {
        echo "${e.message == pwd() + '/none'}"
    }
}
// expect: true
