#!/bin/bash
# How long a map of many lessons takes to open in a browser: bench/map/run.sh [LESSONS], 2,000 with about 10,000 links unless
# said. Needs Chromium and a JDK, JAVA_HOME's or the path's. BENCH_START is another way to run commands of Gradus than
# ./gradus.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
lessons=${1:-2000}
work=${BENCH_WORK:-$root/target/bench-map-$lessons}
port=18190
mkdir -p "$work"
[ -d "$work/content" ] || "${JAVA_HOME:+$JAVA_HOME/bin/}java" "$root/bench/map/Programme.java" "$work/content" "$lessons"
export SERVER_PORT=$port GRADUS_HOME=$work/home GRADUS_DEMO_PASSWORD=map-opening-1
gradus=${BENCH_START:-$root/gradus}
start() {
  $gradus serve --demo > "$work/app.log" 2>&1 &
  app=$!
  until curl -sf -o /dev/null "http://localhost:$port/actuator/health" && curl -sf -o /dev/null "http://localhost:$port/en/water"; do
    kill -0 $app || { tail "$work/app.log" >&2; exit 1; }
    sleep 2
  done
}
trap 'kill $app 2> /dev/null; wait $app 2> /dev/null || true' EXIT
start
if [ ! -e "$work/imported" ]; then
  kill "$app" && wait "$app" || true
  $gradus import "$work/content/large" > "$work/import.log" || { tail "$work/import.log" >&2; exit 1; }
  touch "$work/imported"
  start
fi
"$root/mvnw" -q -f "$root/bench/pom.xml" compile exec:exec -Dbench=dev.gradus.bench.MapOpening \
  -Daddress="http://localhost:$port" -Dpassword="$GRADUS_DEMO_PASSWORD"
