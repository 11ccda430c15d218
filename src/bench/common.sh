# What both scripts need: a place of their own, servers that end with the script, and windows of load.

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
SERVER_CORE=${SERVER_CORE:-0}
LOAD_CORE=${LOAD_CORE:-1}
CONNECTIONS=${CONNECTIONS:-32}

WORK=$(mktemp -d)
STARTED=()

cleanup() {
    local pid
    for pid in "${STARTED[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    for pid in "${STARTED[@]}"; do
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$WORK"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

say() {
    echo "$(date +%T) $*" >&2
}

# Installs a Debian package if a command is missing.
need() {
    command -v "$1" >/dev/null && return
    say "Installing $2"
    ${SUDO:-} apt-get install -y -q "$2" >/dev/null || { echo "Install $2, which has $1" >&2; exit 1; }
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 10000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

# start NAME COMMAND...: runs it on the server core; its process id is left in $PID.
start() {
    local name=$1
    shift
    taskset -c "$SERVER_CORE" "$@" >"$WORK/$name.log" 2>&1 &
    PID=$!
    STARTED+=("$PID")
}

stop() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# answers NAME PID URL SECONDS: waits for the first answer.
answers() {
    local end=$((SECONDS + $4))
    until curl -fso /dev/null "$3"; do
        if [ $SECONDS -ge $end ] || ! kill -0 "$2" 2>/dev/null; then
            echo "$1 does not answer:" >&2
            tail -30 "$WORK/$1.log" >&2
            exit 1
        fi
        sleep 0.05
    done
}

family() {
    echo "$1"
    pgrep -P "$1" || true
}

# CPU time of a server so far, in milliseconds.
cpu_ms() {
    local pid
    for pid in $(family "$1"); do
        sed 's/.*) //' "/proc/$pid/stat"
    done | awk -v hz="$(getconf CLK_TCK)" '{ t += $12 + $13 } END { print t * 1000 / hz }'
}

rss_kb() {
    local pid
    for pid in $(family "$1"); do
        grep VmRSS "/proc/$pid/status"
    done | awk '{ kb += $2 } END { print kb }'
}

now_ms() {
    echo $((${EPOCHREALTIME/./} / 1000))
}

# window PID SECONDS URL [wrk options]: loads a server and prints requests, seconds, p50 and p99 in ms, errors,
# CPU ms for each 1,000 requests, resident MB.
window() {
    local pid=$1 seconds=$2 url=$3 before
    shift 3
    before=$(cpu_ms "$pid")
    taskset -c "$LOAD_CORE" wrk -t1 -c"$CONNECTIONS" -d"${seconds}s" -s "$HERE/load.lua" "$@" "$url" |
        awk -v before="$before" -v after_pid="$pid" '/^REPORT/ { print $2, $3, $4, $5, $6 }' >"$WORK/window"
    awk -v before="$before" -v after="$(cpu_ms "$pid")" -v rss="$(rss_kb "$pid")" \
        '{ print $1, $2, $3, $4, $5, ($1 ? (after - before) * 1000 / $1 : 0), rss / 1024 }' "$WORK/window"
}

package_application() {
    APP_JAR=${APP_JAR:-}
    if [ -z "$APP_JAR" ]; then
        say "Building the application"
        (cd "$ROOT" && ./mvnw -q -DskipTests package)
        APP_JAR=$(ls "$ROOT"/target/honorary-cities-*.jar)
    fi
}
