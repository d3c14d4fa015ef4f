#!/usr/bin/env bash
# Installs the Debian packages that building and testing need, where they are missing; quick and silent where none is.
#
#     tools/install_packages.sh [FURTHER-PACKAGE...]
set -euo pipefail

wanted=(g++ cmake ninja-build ccache pkg-config python3 libgtest-dev libgmock-dev libbenchmark-dev libicu-dev
  libsimdjson-dev nlohmann-json3-dev libcli11-dev libfmt-dev libspdlog-dev libtbb-dev zlib1g-dev libzstd-dev
  libexpected-dev libabsl-dev libxml2-dev libpugixml-dev libcsv-dev libcld2-dev libsqlite3-dev libpq-dev postgresql
  libxxhash-dev libssl-dev libboost-math-dev libcpp-httplib-dev libbrotli-dev "$@")
# Whatever Node 18 or newer is there serves.
command -v node > /dev/null || wanted+=(nodejs)
command -v npm > /dev/null || wanted+=(npm)

if ! command -v dpkg-query > /dev/null; then
  echo "Longbow is built with the packages of Debian 12, and this is another system. It needs what these hold:" >&2
  echo "  ${wanted[*]}" >&2
  exit 2
fi

# dpkg-query fails where it knows nothing of a package; that package is then missing from its answer.
here=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2> /dev/null || true)
missing=()
for package in "${wanted[@]}"; do
  grep -qxF "$package installed" <<< "$here" || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
  if ! command -v sudo > /dev/null; then
    echo "These packages are missing, and installing them takes root or sudo:" >&2
    echo "  ${missing[*]}" >&2
    echo "Have them installed (apt-get install ${missing[*]}), then try again." >&2
    exit 2
  fi
  as_root=(sudo)
fi
echo "installing ${#missing[@]} packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
  "${as_root[@]}" apt-get update -q  # lists that are there may serve, where new ones cannot be had
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}
if ! install > "$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "apt-get could not install: ${missing[*]}" >&2
  exit 2
fi
