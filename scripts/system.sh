# shellcheck shell=bash
# What the machine itself must have, for scripts/setup.sh to source. As root it is installed
# with apt-get; else one line says which command to give.

PYTHON=${PYTHON:-python3}

# level | what shows that it is there | the Debian package that brings it
readonly NEEDS='
use     library libpango-1.0.so.0                         libpango-1.0-0
use     library libpangoft2-1.0.so.0                      libpangoft2-1.0-0
use     library libharfbuzz-subset.so.0                   libharfbuzz-subset0
test    command openssl                                   openssl
keuring file    /usr/lib/libreoffice/program/libswlo.so   libreoffice-writer-nogui
keuring command pdftoppm                                  poppler-utils
keuring command java                                      default-jre-headless
keuring file    /usr/share/java/jaxb-runtime.jar          libjaxb-java
keuring command npm                                       npm
keuring command chromium                                  chromium
keuring file    /usr/sbin/nginx                           nginx
keuring command systemd-analyze                           systemd
keuring library libical.so.3                              libical3
'

# How pip and apt-get say that they could not get through.
readonly NO_NETWORK='Failed to establish a new connection|NameResolutionError|ConnectTimeout|Could not resolve|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|Could not connect|Unable to connect|Temporary failure|Network is unreachable'

stop() { # message
    printf '%s\n' "$1" >&2
    exit 3
}

# Runs a command in silence. When it fails, says why: one line where it is the network, and
# what the command said where it is anything else.
logged() { # what it does, command...
    local what=$1 said
    shift
    if said=$("$@" 2>&1); then return; fi
    if grep -qE "$NO_NETWORK" <<<"$said"; then
        stop "$what lukt niet: er is geen verbinding met het netwerk. Herstel die en probeer het opnieuw."
    fi
    printf '%s\n' "$said" >&2
    stop "$what lukt niet; hierboven staat waarom."
}

has_library() { "$PYTHON" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null; }
has_command() { command -v "$1" >/dev/null; }
has_file() { [[ -e $1 ]]; }
has_venv() { "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; }

is_debian_python() {
    [[ "$("$PYTHON" -c 'import sys; print(sys.executable)')" == /usr/bin/* ]]
}

require_python() {
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        stop "Python 3.11 of nieuwer is nodig, en '$PYTHON' is dat niet. Wijs een andere aan met PYTHON=..."
    has_venv || is_debian_python ||
        stop "'$PYTHON' kan geen omgeving maken: venv of ensurepip ontbreekt. Wijs een andere aan met PYTHON=..."
}

lacking_packages() { # level
    local level kind proof package
    has_venv || echo python3-venv # Debian keeps it apart from Python itself
    while read -r level kind proof package; do
        [[ $level == use || $level == "$1" || $1 == keuring ]] || continue
        "has_$kind" "$proof" || echo "$package"
    done < <(grep . <<<"$NEEDS")
}

# dpkg needs the sbin folders, which a bare PATH leaves out.
apt() { # verb and arguments
    PATH=/usr/local/sbin:/usr/sbin:/sbin:$PATH DEBIAN_FRONTEND=noninteractive \
        apt-get --quiet --yes --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
}

# The lists are fetched only when they are absent or too old to install from.
install_packages() { # packages
    apt install "$@" || { apt update && apt install "$@"; }
}

command_for_staff() { # packages
    compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null || printf 'sudo apt-get update && '
    printf 'sudo apt-get install --no-install-recommends %s' "$*"
}

require_packages() { # level
    local lacking
    mapfile -t lacking < <(lacking_packages "$1")
    if ((${#lacking[@]} == 0)); then return; fi
    has_command apt-get ||
        stop "Op deze machine ontbreekt wat in Debian zo heet: ${lacking[*]}. Installeer dat en probeer het opnieuw."
    ((EUID == 0)) ||
        stop "Er ontbreken systeempakketten. Geef eerst deze opdracht: $(command_for_staff "${lacking[@]}")"
    printf 'Systeempakketten installeren: %s\n' "${lacking[*]}"
    logged "De systeempakketten installeren" install_packages "${lacking[@]}"
}
