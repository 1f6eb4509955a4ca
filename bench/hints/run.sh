#!/bin/bash
# Draws hints for judges who do not know the rules: bench/hints/run.sh OUTPUT [OTHER_TEXTS [SEED]]. OTHER_TEXTS is a folder
# with stories/ and onestop/, which are not ours to ship; without it only our own texts are drawn from. Needs the built
# classes, which ./gradus test and ./mvnw compile leave.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/mvnw" -q -f "$root/pom.xml" dependency:build-classpath -Dmdep.outputFile="$root/target/bench-classpath.txt"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$root/target/classes:$(cat "$root/target/bench-classpath.txt")" \
  "$root/bench/hints/Draw.java" "$root" "${2:-$root/none}" "$1" "${3:-11}"
