#!/usr/bin/env bash
# Inspects the documents and the pages in a browser, beside each other: the first keeps a
# processor busy, the second mostly waits. What the second has to tell comes after the first.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly PYTEST=(.venv/bin/python -m pytest)

told="$(mktemp)"
trap 'rm -f "$told"' EXIT

"${PYTEST[@]}" tests/browser >"$told" 2>&1 &
pages=$!
"${PYTEST[@]}" tests/keuring
documents=$?
wait "$pages"
pages=$?
cat "$told"
exit $((documents > 0 || pages > 0))
