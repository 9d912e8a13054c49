# A few rounds of `make torture`: killed with -9 at random moments and resumed, a run ends as an undisturbed one does.
"$TOP/tests/torture/run.sh" "${ROUNDS:-3}" 7 | tail -n 1
#> 3 runs killed and resumed, 0 differ
