# What `tests/run` and `tests/full` share: steps with their times, packages, tools, totals. To be sourced, not run.

export CARGO_TERM_COLOR=never
# Nothing is compiled a second time in a fresh clone: what would make that faster only costs there.
[ "${CI:-}" != true ] || export CARGO_INCREMENTAL=0

broken=()
notes=$(mktemp -d)
trap 'rm -rf "$notes"' EXIT

# step NAME COMMAND...: runs it, says how it went and how long it took, and goes on.
step() {
  local name=$1 began=$SECONDS
  shift
  echo "== $name"
  if "$@"; then
    echo "== $name: good, $((SECONDS - began)) s"
  else
    broken+=("$name")
    echo "== $name: NOT good, $((SECONDS - began)) s"
  fi
  printf '%s\t%s\n' "$name" "$((SECONDS - began))" >>"$notes/times"
}

# keep_times NAME: leaves how long the steps took where `benches/run` finds it.
keep_times() {
  mkdir -p target/figures
  {
    printf '[{"name": "all of it", "value": %s, "unit": "s", "peers": []}' "$SECONDS"
    awk -F'\t' '$2 >= 5 { printf ",\n {\"name\": \"%s\", \"value\": %s, \"unit\": \"s\", \"peers\": []}", $1, $2 }' "$notes/times"
    echo "]"
  } >"target/figures/$1.json"
}

# beside NAME COMMAND...: begins it with what the other steps leave of the processors; `step NAME joined NAME` waits for it.
beside() {
  local name=$1
  shift
  (
    began=$SECONDS
    renice -n 10 -p "$BASHPID" >/dev/null
    "$@"
    result=$?
    echo "took $((SECONDS - began)) s beside other steps"
    exit $result
  ) >"$notes/$name" 2>&1 &
  echo $! >"$notes/$name.pid"
}

joined() {
  wait "$(cat "$notes/$1.pid")"
  local result=$?
  cat "$notes/$1"
  return $result
}

# install_packages NAME...: Debian's packages that are missing; elsewhere, or not as root, nothing.
install_packages() {
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 0
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return 0
  echo "Installing: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # Servers among them are for the tests to start; as services of this machine they must not run.
  local policy=/usr/sbin/policy-rc.d ours=
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy" && ours=1
  fi
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  local result=$?
  [ -z "$ours" ] || rm -f "$policy"
  return $result
}

# Tools that a machine lacks are kept here, outside of the checkout, so that the next one finds them.
tools=${REGAIN_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/regain-tools}
export PATH=$PATH:$tools/bin:$tools/python/bin

# cargo_tools NAME@VERSION...: from source, unoptimised: they run for a second, but are compiled for minutes.
cargo_tools() {
  local missing=() tool
  for tool in "$@"; do
    command -v "${tool%@*}" >/dev/null || missing+=("$tool")
  done
  [ ${#missing[@]} = 0 ] && return 0
  echo "Building: ${missing[*]}"
  local build
  build=$(mktemp -d)
  CARGO_TARGET_DIR=$build CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install --quiet --locked --debug --root "$tools" "${missing[@]}"
  local result=$?
  rm -rf "$build"
  return $result
}

# python_tools COMMAND=PACKAGE==VERSION...: programs that come ready-made as Python packages.
python_tools() {
  local missing=() tool
  for tool in "$@"; do
    command -v "${tool%%=*}" >/dev/null || missing+=("${tool#*=}")
  done
  [ ${#missing[@]} = 0 ] && return 0
  echo "Installing: ${missing[*]}"
  [ -x "$tools/python/bin/pip" ] || python3 -m venv "$tools/python" || return
  "$tools/python/bin/pip" install --quiet "${missing[@]}"
}

# node_modules PACKAGE@VERSION...: modules of Node.js.
node_modules() {
  local missing=() module
  for module in "$@"; do
    grep -qsF "\"version\": \"${module##*@}\"" "$tools/node_modules/${module%@*}/package.json" || missing+=("$module")
  done
  [ ${#missing[@]} = 0 ] && return 0
  echo "Installing: ${missing[*]}"
  mkdir -p "$tools" && npm install --silent --no-audit --no-fund --prefix "$tools" "${missing[@]}"
}

# totals PASSED FAILED SKIPPED: the last lines; their form is relied upon.
totals() {
  local name
  for name in "${broken[@]}"; do
    echo "NOT good: $name"
  done
  echo "$1 passed, $2 failed, $3 skipped"
  [ ${#broken[@]} = 0 ]
}
