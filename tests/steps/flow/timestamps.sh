# timestamps: lines begin with the time of day.
cat >Pipelinefile <<'END'
timestamps {
    echo 'inside'
    parallel(a: { echo 'in a branch' })
}
echo 'outside'
END
sluice run --plain --no-record | sed -n 's/^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]  /TIME /; /side\|branch/p'
#> TIME inside
#> TIME [a] in a branch
#> outside
