# Every target works from a fresh checkout on Debian 12: what is missing is installed first.
#
#     make run        code the briefs under examples/ into longbow.db and show what came out
#     make build      the program, build/release/longbow
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

run: build
	@tools/run_examples.sh build/release/longbow

packages:
	@$(packages)

build/%/build.ninja: CMakeLists.txt CMakePresets.json | packages
	@cmake --preset $* -DLONGBOW_BENCH=OFF > build/$*.log 2>&1 || { cat build/$*.log; exit 2; }

build: | build-folder packages
	@$(MAKE) --no-print-directory build/release/build.ninja
	@ninja -C build/release -j $(JOBS) longbow

.PHONY: build-folder
build-folder:
	@mkdir -p build

test: | build-folder packages
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

install: build
	@cmake --install build/release --component program --prefix $(PREFIX) > build/install.log || { cat build/install.log; exit 2; }
	@echo "longbow is in $(PREFIX)/bin"

package: build
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
	rm -rf build longbow.db longbow.db-*
