#!/bin/bash
# The student site against nginx that serves the same gzipped bytes, on one machine, in one run. Needs Debian's nginx and
# wrk, which it installs where it may, and a JDK, JAVA_HOME's or the path's. See bench/README.md.
#   bench/site/run.sh [LESSONS]          20,000 unless said; the first start takes minutes, later ones use the same data
# BENCH_SECONDS is the length of one run (5), BENCH_ROUNDS how many of each there are (3), BENCH_START another way to start
# the application, given SERVER_PORT, GRADUS_HOME and GRADUS_DEMO_CONTENT in its environment.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/bench/site
lessons=${1:-20000}
seconds=${BENCH_SECONDS:-5}
rounds=${BENCH_ROUNDS:-3}
work=${BENCH_WORK:-$root/target/bench-site-$lessons}
port=18180
nginx_port=18181
mkdir -p "$work"

for tool in nginx:nginx-light wrk:wrk psql:postgresql-client; do
  if ! command -v "${tool%:*}" > /dev/null; then
    echo "installing ${tool#*:}" >&2
    apt-get install -y -q "${tool#*:}" > "$work/apt.log"
  fi
done

stop() {
  [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2> /dev/null
  [ -n "${app:-}" ] && kill "$app" 2> /dev/null && wait "$app" 2> /dev/null
  true
}
trap stop EXIT

# --- the application, with its lessons: some are imported as the demo's, the rest are copies of these
imported=$((lessons < 1000 ? lessons : 1000))
if [ ! -d "$work/content" ]; then
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/Lessons.java" "$root/content" "$work/content" "$imported"
fi
export SERVER_PORT=$port GRADUS_HOME=$work/home GRADUS_DEMO_CONTENT=$work/content
start() {
  ${BENCH_START:-$root/gradus serve --demo} > "$work/app.log" 2>&1 &
  app=$!
  until curl -sf -o /dev/null "http://localhost:$port/actuator/health" && curl -sf -o /dev/null "http://localhost:$port/en/bench-0"; do
    kill -0 $app || { tail "$work/app.log" >&2; exit 1; }
    sleep 2
  done
}
echo "starting with $lessons lessons" >&2
start
sql() {
  PGPASSWORD=$(cat "$work/home/postgres/password") psql -q -At -h 127.0.0.1 -U gradus -v ON_ERROR_STOP=1 "$@" \
    -p "$(sed -n 4p "$work/home/postgres/data/postmaster.pid")" gradus
}
if [ ! -e "$work/multiplied" ]; then
  sql -v times=$((lessons / imported - 1)) -f "$here/multiply.sql" > /dev/null 2> "$work/psql.log"
  touch "$work/multiplied"
  kill "$app" && wait "$app" || true
  start
fi

# --- the same bytes for nginx: every page as the application sends it, with its headers
addresses() { curl -s "http://localhost:$port/sitemap.xml" | grep -o '<loc>[^<]*' | sed 's/<loc>//' | while read -r map; do
  curl -s "$map" | grep -o '<loc>[^<]*' | sed 's#<loc>https\?://[^/]*##' | grep -E '^/en/.*/lesson-[0-9]+$'; done; }
if [ ! -s "$work/paths" ]; then
  addresses | shuf --random-source=<(yes) > "$work/paths"
fi
if [ ! -d "$work/www" ]; then
  awk -v at="http://localhost:$port" -v to="$work/www" '{ print "url = \"" at $1 "\"\noutput = \"" to $1 ".gz\"" }' "$work/paths" > "$work/fetch"
  curl -s --no-progress-meter --create-dirs --parallel --parallel-max 8 -H 'Accept-Encoding: gzip' --config "$work/fetch"
fi
one=$(head -1 "$work/paths")
{
  [ "$(id -u)" != 0 ] || echo "user root;"
  echo "worker_processes auto; pid $work/nginx.pid; error_log $work/nginx.log;"
  echo "events { worker_connections 1024; }"
  echo "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=30000 inactive=10m; types {} default_type 'text/html;charset=UTF-8';"
  echo "server { listen $nginx_port backlog=1024; root $work/www; gzip_static always;"
  curl -s -o /dev/null -D - -H 'Accept-Encoding: gzip' "http://localhost:$port$one" | tr -d '\r' \
    | grep -iE '^(content-security|x-content|referrer|cross-origin|permissions|vary|cache-control)' \
    | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/'
  echo "}}"
} > "$work/nginx.conf"
nginx -c "$work/nginx.conf"
for base in $port $nginx_port; do
  curl -s -H 'Accept-Encoding: gzip' "http://localhost:$base$one" | sha256sum
done | sort -u | wc -l | grep -qx 1 || { echo "nginx and Gradus send different bytes" >&2; exit 1; }
tags() { while read -r path; do
  echo "$path $(curl -sI -H 'Accept-Encoding: gzip' "http://localhost:$1$path" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p')"; done; }
echo "$one" > "$work/one"
for base in $port $nginx_port; do
  head -200 "$work/paths" | tags $base > "$work/tags-$base"
  head -1 "$work/tags-$base" > "$work/tag-$base"
done

# --- runs, in turns; the median of each by requests a second
ask() { wrk -t1 -c64 -d"$3"s -s "$here/requests.lua" "http://localhost:$1" -- $2 | sed -n 's/^RESULT //p'; }
compare() { # NAME, what to ask for; %p stands for the port
  ask $port "${2//%p/$port}" "$seconds" > /dev/null
  for ((i = 0; i < rounds; i++)); do
    ask $port "${2//%p/$port}" "$seconds" >> "$work/gradus.$$"
    ask $nginx_port "${2//%p/$nginx_port}" "$seconds" >> "$work/nginx.$$"
  done
  paste -d' ' <(sort -n "$work/gradus.$$" | sed -n "$((rounds / 2 + 1))p") <(sort -n "$work/nginx.$$" | sed -n "$((rounds / 2 + 1))p") \
    | awk -v name="$1" '{ printf "| %s | %d | %d | **%.2f** | %.2f | %.2f | %d |\n", name, $1, $5, $1 / $5, $3, $7, $4 + $8 }'
  rm "$work/gradus.$$" "$work/nginx.$$"
}
# The compiler of the JVM takes its time.
ask $port "$work/one even" 15 > /dev/null
echo "| | Gradus, requests/s | nginx, requests/s | ratio | p99 Gradus, ms | p99 nginx, ms | errors |"
echo "|---|---|---|---|---|---|---|"
compare "one lesson page" "$work/one even"
compare "one lesson page, 304" "$work/tag-%p even 304"
compare "200 pages, Zipf, 304" "$work/tags-%p zipf 304"
# Each page once, so that what is measured is not how long the first reader of a page waits.
curl -s --no-progress-meter --parallel --parallel-max 16 -H 'Accept-Encoding: gzip' \
  --config <(sed -e "s#^#url = \"http://localhost:$port#" -e 's#$#"\noutput = "/dev/null"#' "$work/paths")
compare "$lessons lessons, Zipf, 64 MB of cache" "$work/paths zipf"

# --- search, which nginx does not do: 5,000 different ones evenly, so that hardly any is asked twice, and by Zipf's law
sql -f "$here/searches.sql" > "$work/searches"
echo
echo "| search over $lessons lessons, 4 at once | requests/s | p95, ms | p99, ms | errors |"
echo "|---|---|---|---|---|"
for law in even zipf; do
  wrk -t1 -c4 -d10s -s "$here/requests.lua" "http://localhost:$port" -- "$work/searches" $law > /dev/null
  wrk -t1 -c4 -d"$((seconds * 2))"s -s "$here/requests.lua" "http://localhost:$port" -- "$work/searches" $law later | sed -n 's/^RESULT //p' \
    | awk -v law=$law '{ printf "| 5,000 different searches, %s | %d | **%.1f** | %.1f | %d |\n", law == "even" ? "each as often" : "Zipf", $1, $2, $3, $4 }'
done
