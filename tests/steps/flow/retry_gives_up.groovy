int n = 0
try {
    retry(2) { n++; error "attempt ${n}" }
} catch (e) {
    echo "${e.message}, ${n}"
}
// expect: attempt 2, 2
