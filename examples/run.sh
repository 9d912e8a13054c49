#!/bin/sh
# What `make run` does: makes a git repository of its own out of examples/movies-api, below $BUILD, and runs its
# Pipelinefile there against the embedded local cloud.
set -eu
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
case $BUILD in /*) ;; *) BUILD=$PWD/$BUILD ;; esac
folder=$BUILD/run/movies-api
mkdir -p "$BUILD/run"
rm -rf "$folder"
cp -R examples/movies-api "$folder"
cd "$folder"
git init -q
git add .
git -c user.name=Sluice -c user.email=sluice@localhost -c commit.gpgsign=false commit -q -m 'The function FindAllMovies'
exec "$BUILD/sluice" run --cloud local "$@"
