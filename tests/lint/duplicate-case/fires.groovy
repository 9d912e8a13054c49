switch (env.BRANCH_NAME) {
case 'main': echo 'release'; break
case 'main': echo 'again'; break // expect lint: duplicate-case
}
