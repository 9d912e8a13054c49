int n = 0
def got = retry(3) {
    n++
    if (n < 3) error "attempt ${n}"
    'done'
}
echo "${got} after ${n}"
// expect: done after 3
