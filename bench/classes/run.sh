#!/bin/bash
# 500 pupils who answer at once: bench/classes/run.sh, after a build. See bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${BENCH_CLASSPATH:-}" ] && [ ! -s target/bench-cp.txt ]; then
  ./mvnw -q dependency:build-classpath -Dmdep.outputFile=target/bench-cp.txt
fi
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dvaadin.productionMode=true \
  -cp "target/classes:$(cat "${BENCH_CLASSPATH:-target/bench-cp.txt}")" bench/classes/Answers.java
