// Taking a value on the way is a known form.
def found
if ((found = env.BRANCH_NAME) && found != 'x') {
    echo found
}
