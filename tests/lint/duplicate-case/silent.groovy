switch (env.BRANCH_NAME) {
case 'main': echo 'release'; break
case ~/main.*/: echo 'similar'; break
default: echo 'other'
}
