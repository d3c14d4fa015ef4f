# Every target works from a fresh checkout on Debian 12: what is missing is installed first.
#
#     make run        code the briefs under examples/ into longbow.db and show what came out
#     make build      the program, build/release/longbow
#     make web        the explorer's page, web/dist, which `longbow serve` shows
#     make test       everything that must hold; ends in "N passed, N failed"
#     make test-slow  all tests once more, built with sanitizers (10,000 damaged records of every reader among them);
#                     loads killed at 20 moments; 20,000 articles through every layout and back; a minute of each fuzz
#                     target
#     make fuzz       the fuzz targets under sanitizers, ten minutes each; FUZZ_SECONDS=N for another time
#     make bench      sentences a second, memory and start, against the figures kept in bench/last.json
#     make install    the program and all it needs below PREFIX (/usr/local)
#     make package    a .deb, and an archive that runs wherever it is unpacked, in build/release
#     make tidy       clang-tidy; make format: clang-format
#     make asan       the program with sanitizers, and bad input against it

SHELL := /bin/bash
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
packages := tools/install_packages.sh

.PHONY: run build test test-slow fuzz bench tidy format asan clean packages

run: build web
	@tools/run_examples.sh build/release/longbow

packages:
	@$(packages)

build/%/build.ninja: CMakeLists.txt CMakePresets.json | packages
	@cmake --preset $* -DLONGBOW_BENCH=OFF > build/$*.log 2>&1 || { cat build/$*.log; exit 2; }

# The explorer's page. Built anew where a file of it has changed; `npm ci` takes what the lock file names and nothing else.
web_files := $(shell find web/src web/public web/index.html web/*.config.* web/tsconfig.json -type f)
.PHONY: web
web: web/dist/index.html
web/node_modules/.package-lock.json: web/package.json web/package-lock.json | build-folder packages
	@cd web && npm ci --no-audit --no-fund --loglevel=error > ../build/npm.log 2>&1 || { cat ../build/npm.log; exit 2; }
	@touch $@
web/dist/index.html: web/node_modules/.package-lock.json $(web_files) | build-folder
	@cd web && npm run --silent build > ../build/web.log 2>&1 || { cat ../build/web.log; exit 2; }
	@find web/dist -name '*.js' -o -name '*.css' -o -name '*.json' -o -name '*.svg' | xargs gzip -9 -k -f -n
	@touch $@

build: | build-folder packages
	@$(MAKE) --no-print-directory build/release/build.ninja
	@ninja -C build/release -j $(JOBS) longbow

.PHONY: build-folder
build-folder:
	@mkdir -p build

test: web | build-folder packages
	@$(packages) chromium
	@$(MAKE) --no-print-directory build/release/build.ninja
	@ninja -C build/release -j $(JOBS)
	@python3 tools/run_tests.py build/release --jobs $(JOBS)

asan: | build-folder packages
	@$(MAKE) --no-print-directory build/asan/build.ninja
	@ninja -C build/asan -j $(JOBS) longbow
	@python3 tests/bad_input.py build/asan/longbow

test-slow: | build-folder packages
	@$(MAKE) --no-print-directory build/asan/build.ninja
	@ninja -C build/asan -j $(JOBS)
	@python3 tools/run_tests.py build/asan --jobs $(JOBS)
	@$(MAKE) --no-print-directory build
	@tests/postgres_server.py start build/postgres.url
	@python3 tests/load_test.py build/release/longbow --postgres build/postgres.url --documents 3000 --kills 20 && \
	  python3 tests/round_trip_test.py . build/release/longbow --postgres build/postgres.url --documents 20000; \
	  code=$$?; tests/postgres_server.py stop build/postgres.url; exit $$code
	@$(MAKE) --no-print-directory fuzz FUZZ_SECONDS=60

FUZZ_SECONDS ?= 600
fuzz: | build-folder
	@$(packages) clang libclang-rt-14-dev
	@$(MAKE) --no-print-directory build/fuzz/build.ninja
	@ninja -C build/fuzz -j $(JOBS) fuzz_tokens_to_tree fuzz_model_loader
	@tests/fuzz/run.sh build/fuzz $(FUZZ_SECONDS)

install: build web
	@cmake --install build/release --component program --prefix $(PREFIX) > build/install.log || { cat build/install.log; exit 2; }
	@echo "longbow is in $(PREFIX)/bin"

package: build web
	@$(packages) dpkg-dev file
	@cd build/release && cpack > package.log 2>&1 || { cat package.log; exit 2; }
	@ls build/release/longbow*.deb build/release/longbow*.tar.gz

bench: build
	@python3 bench/throughput.py build/release/longbow

tidy: | build-folder
	@$(packages) clang-tidy
	@$(MAKE) --no-print-directory build/release/build.ninja
	@run-clang-tidy -quiet -j $(JOBS) -extra-arg=-Wno-unknown-warning-option -p build/release '$(CURDIR)/src/.*'

format:
	@$(packages) clang-format
	@git ls-files '*.cc' '*.h' | xargs clang-format -i

clean:
	rm -rf build longbow.db longbow.db-* web/dist web/node_modules
