node('gpu && !arm') {
    echo env.NODE_NAME
}
node('gpu && !arm') { echo 'again' }
// expect: built-in
// expect: again
