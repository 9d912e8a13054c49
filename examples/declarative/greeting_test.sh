#!/bin/sh
. ./greeting.sh
expect() {
    [ "$(answer "$1")" = "$2" ] && echo "ok: $1" || { echo "wrong: $1 gave $(answer "$1")"; exit 1; }
}
expect '{"name": "Ada"}' '{"greeting": "Hello, Ada!"}'
expect '{}' '{"greeting": "Hello, world!"}'
