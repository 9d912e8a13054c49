# timeout: 300
# What `make run` shows: the example is tested, built, deployed to the embedded cloud, and answers.
command -v go >/dev/null || { echo "go is not installed"; exit 77; }
mkdir build && ln -s "$(command -v sluice)" build/sluice
BUILD=$PWD/build sh "$TESTS/../examples/run.sh" --color never >out 2>&1
code=$?
[ $code = 0 ] || cat out
echo "exit $code"
#> exit 0
for stage in Checkout Test Build Push Deploy Try; do grep -o "^✔ $stage " out; done
#> ✔ Checkout *
#> ✔ Test *
#> ✔ Build *
#> ✔ Push *
#> ✔ Deploy *
#> ✔ Try *
grep -o 'FindAllMovies answered 200: .*Playtime' out
#> FindAllMovies answered 200: *Playtime
grep -o 'coverage: .* of statements' out
#> coverage: * of statements
cd build/run/movies-api && ls .sluice/cloud/buckets/movies-api-deployment-packages | grep -c "^$(git rev-parse HEAD).zip$"
#> 1
