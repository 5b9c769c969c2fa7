#!/usr/bin/env bash
# Sets up one level of use: scripts/setup.sh use|test|keuring
#
# A level is the Debian packages it needs (scripts/system.sh) and an extra of pyproject.toml
# in .venv, to which keuring adds packages of npm; it holds the levels before it. Where all is
# there, nothing is done: a stamp .venv/ready-<level> says for which place, Python and versions
# the level was set up. While pip is at work there is no stamp, so what was broken off is built
# anew by the next run.
# Exit code 3: the machine lacks something; the last line on stderr says what to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/system.sh

readonly VENV=.venv
readonly NPM=keuring/npm # which packages, of which versions and with which checksums
readonly LEVELS=(use test keuring)
declare -rA EXTRA=([use]="" [test]="[test]" [keuring]="[keuring]")

# A checkout that was moved, or whose Python was replaced, cannot use its old environment.
place() { printf '%s %s\n' "$(pwd -P)" "$(readlink -f "$VENV/bin/python")"; }
versions() { cat pyproject.toml constraints.txt "$NPM"/*.json | cksum; }

is_ready() { # level
    [[ -x $VENV/bin/python && "$(cat "$VENV/ready-$1" 2>/dev/null)" == "$(place; versions)" ]]
}

can_be_extended() {
    [[ -x $VENV/bin/python && "$(head -n 1 "$VENV/ready-use" 2>/dev/null)" == "$(place)" ]]
}

make_environment() {
    rm -rf "$VENV"
    "$PYTHON" -m venv "$VENV"
}

# What builds packages first, so that its pinned version builds the project and bagit.
install() { # level
    local pip=("$VENV/bin/python" -m pip install --disable-pip-version-check --no-input
        --constraint constraints.txt)
    "${pip[@]}" setuptools setuptools-scm && "${pip[@]}" --no-build-isolation --editable ".${EXTRA[$1]}"
}

# npm refuses what has another checksum; no code of a package runs while it is installed.
install_npm() {
    rm -rf "$VENV/npm" && cp -R "$NPM" "$VENV/npm" &&
        (cd "$VENV/npm" && npm ci --ignore-scripts --no-audit --no-fund)
}

stamp() { # level
    local level
    for level in "${LEVELS[@]}"; do
        { place; versions; } >"$VENV/ready-$level"
        [[ $level != "$1" ]] || return 0
    done
}

set_up() { # level
    require_python
    require_packages "$1"
    printf 'Python-pakketten installeren in %s; dat duurt even.\n' "$VENV"
    can_be_extended || logged "De Python-omgeving maken" make_environment
    rm -f "$VENV"/ready-*
    logged "De Python-pakketten installeren" install "$1"
    [[ $1 != keuring ]] || logged "De pakketten van npm installeren" install_npm
    # Where Python may not write (PYTHONDONTWRITEBYTECODE, an image) every start would compile.
    "$VENV/bin/python" -m compileall -q generator || true # who starts it is told what is wrong
    stamp "$1"
}

[[ $# == 1 && " ${LEVELS[*]} " == *" $1 "* ]] || { echo "gebruik: scripts/setup.sh use|test|keuring" >&2; exit 2; }
is_ready "$1" && exit
exec 9<"${BASH_SOURCE[0]}"
flock 9 # two at once would spoil each other's work
is_ready "$1" || set_up "$1"
