# answer EVENT: the reply to {"name": "…"} as JSON.
answer() {
    name=$(printf '%s' "$1" | sed -n 's/.*"name" *: *"\([^"]*\)".*/\1/p')
    printf '{"greeting": "Hello, %s!"}' "${name:-world}"
}
