# Sluice. `make help` lists what can be made; every product goes to $(BUILD).
BUILD ?= build
ifeq ($(origin CC),default)
CC := gcc
endif
OPT ?= -O2
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 600
RANDOM_SECONDS ?= 60
SEED ?= 1
TORTURE ?= 50
SANITIZE ?=

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion
CPPFLAGS := -I. -I$(BUILD)/gen -isystem /usr/include/libxml2 -D_GNU_SOURCE
# Values of 16 bytes travel in two registers; joining their halves in a vector register stalls the next load.
CFLAGS := -std=gnu11 $(OPT) -fno-tree-slp-vectorize $(WARNINGS) $(if $(SANITIZE),-g -fno-omit-frame-pointer -fsanitize=$(SANITIZE) -DSLUICE_PLAIN_MALLOC) $(EXTRA)
LDFLAGS := -Wl,--as-needed -Wl,-z,pack-relative-relocs $(if $(SANITIZE),-fsanitize=$(SANITIZE)) $(EXTRA_LD)
# Linked into the binary where their archives are there: fewer pages to map and to touch at each start.
archived = $(foreach l,$(1),$(if $(findstring /,$(shell $(CC) -print-file-name=lib$(l).a)),-l:lib$(l).a,-l$(patsubst %_a,%,$(l))))
LIBS := $(call archived,gc uv_a pcre2-8 gmp jansson yaml) -ldl -lm -lpthread
# Loaded at first use, not linked: MACRO_SONAME=library
LAZY := CURL=curl GIT2=git2 ARCHIVE=archive MICROHTTPD=microhttpd XML2=xml2 CRYPTO=crypto EDIT=edit SQLITE3=sqlite3

# One short line a product; V=1 shows the commands, -s nothing.
Q := $(if $(V),,@)
say = $(if $(V)$(findstring s,$(firstword -$(MAKEFLAGS))),,@printf '  %-5s %s\n' $(1) $@)

sources = $(wildcard $(foreach d,$(1),$(d)/*.c $(d)/*/*.c $(d)/*/*/*.c))
objects = $(patsubst %.c,$(BUILD)/%.o,$(call sources,$(1)))
GENERATED := $(patsubst %.re,$(BUILD)/%.o,$(wildcard grammar/*.re)) $(patsubst %.y,$(BUILD)/%.o,$(wildcard grammar/*.y))
GRAMMAR := $(call objects,grammar) $(GENERATED)
STDLIB := $(call objects,stdlib) $(BUILD)/stdlib/stdlib.o
INTERP := $(call objects,interp)
BUILTINS := $(call objects,builtins)
CLI := $(call objects,cli) $(BUILD)/cli/report_page.o
PARSER_H := $(patsubst %.y,$(BUILD)/gen/%.h,$(wildcard grammar/*.y))
ARCHIVES := $(foreach a,builtins interp stdlib grammar,$(BUILD)/lib$(a).a)
UNIT := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/*_test.c))
TOOLS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/tools/*.c))
FUZZERS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/*.c))

.PHONY: all run test test-asan test-clang bench oracle oracle-random oracle-mutants fuzz fuzzers docs install clean help torture deps objects tests-programs
.DELETE_ON_ERROR:

all: $(BUILD)/sluice $(BUILD)/sluice.1 ## build the binary, build/sluice (the default)

run: deps ## build, then run examples/movies-api against the embedded local cloud
	@$(MAKE) --no-print-directory -q all 2>/dev/null || echo "Building $(BUILD)/sluice"
	@$(MAKE) --no-print-directory -s all
	@BUILD=$(BUILD) sh examples/run.sh

test: deps ## run every test; the last line is "N passed, N failed"
	@$(MAKE) --no-print-directory all tests-programs
	@BUILD=$(BUILD) sh tests/run.sh $(T)

test-asan: deps ## the same with AddressSanitizer and UBSan, the collector replaced by plain malloc
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan OPT=-O1 SANITIZE=address,undefined all tests-programs
	@BUILD=$(BUILD)/asan TIME_FACTOR=10 ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0 \
	  UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 sh tests/run.sh $(T)

test-clang: ## compile everything with clang, warnings are errors
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/clang CC=clang EXTRA=-Werror all tests-programs

bench: ## measure start-up, sh steps, branches and the language beside Lua, Python and Groovy
	@sh .ci/deps bench
	@$(MAKE) --no-print-directory all
	@BUILD=$(BUILD) sh tests/bench/run.sh $(T)

oracle: ## run the scripts of tests/lang under real Groovy 2.4 and report every difference
	@sh .ci/deps oracle
	@BUILD=$(BUILD) sh tests/oracle/run.sh $(T)

oracle-random: ## compare random programs with real Groovy for RANDOM_SECONDS (60); SEED repeats them, T chooses what (tests/oracle/random.sh)
	@sh .ci/deps oracle
	@BUILD=$(BUILD) sh tests/oracle/random.sh $(RANDOM_SECONDS) $(SEED) $(T)

oracle-mutants: ## change the scripts of tests/lang a little and compare with real Groovy for RANDOM_SECONDS (60); SEED repeats them
	@sh .ci/deps oracle
	@BUILD=$(BUILD) sh tests/oracle/mutants.sh $(RANDOM_SECONDS) $(SEED)

# Clang's pointer-overflow counts NULL + 0 as a fault, which every compiler in use defines.
fuzz: ## fuzz for FUZZ_SECONDS (600) with clang's libFuzzer
	@sh .ci/deps fuzz
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/fuzz CC=clang OPT=-O1 EXTRA=-fno-sanitize=pointer-overflow \
	  SANITIZE=fuzzer-no-link,address,undefined fuzzers
	@BUILD=$(BUILD)/fuzz sh tests/fuzz/run.sh $(FUZZ_SECONDS)

torture: all ## kill runs with -9 at TORTURE (50) random moments, twice each, and resume them; SEED repeats them
	@BUILD=$(BUILD) sh tests/torture/run.sh $(TORTURE) $(SEED)

docs: all ## write the references: $(BUILD)/docs/steps.md, lint-rules.md, sluice.1
	@mkdir -p $(BUILD)/docs
	@$(BUILD)/sluice steps --format markdown > $(BUILD)/docs/steps.md
	@$(BUILD)/sluice lint --rules --format markdown > $(BUILD)/docs/lint-rules.md
	@cp $(BUILD)/sluice.1 $(BUILD)/docs/
	@echo "wrote $(BUILD)/docs"

install: all ## install the binary, its man page and shell completion under PREFIX (/usr/local)
	install -Dm755 $(BUILD)/sluice $(DESTDIR)$(PREFIX)/bin/sluice
	install -Dm644 $(BUILD)/sluice.1 $(DESTDIR)$(PREFIX)/share/man/man1/sluice.1
	$(BUILD)/sluice completion bash | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sluice
	$(BUILD)/sluice completion zsh | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sluice
	$(BUILD)/sluice completion fish | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sluice.fish

clean: ## remove the build folder
	rm -rf $(BUILD)

deps: ## install the Debian packages that are missing for building and testing
	@sh .ci/deps $(if $(filter test test-asan,$(MAKECMDGOALS)),build run test,build run)

help: ## this text
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile
	@echo "  Variables: BUILD=$(BUILD) CC=$(CC) OPT='$(OPT)' PREFIX=$(PREFIX) T='words that select tests'"

# --- products ---------------------------------------------------------------------------------------------
objects: $(GRAMMAR) $(INTERP) $(BUILTINS) $(STDLIB) $(CLI)
tests-programs: $(UNIT) $(TOOLS)
fuzzers: $(FUZZERS)

$(BUILD)/sluice: $(CLI) $(BUILTINS) $(INTERP) $(STDLIB) $(GRAMMAR)
	$(call say,LINK)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)
$(BUILD)/sluice.1: $(BUILD)/sluice
	$(Q)$< help --man > $@

$(BUILD)/libgrammar.a: $(GRAMMAR)
$(BUILD)/libinterp.a: $(INTERP)
$(BUILD)/libbuiltins.a: $(BUILTINS)
$(BUILD)/libstdlib.a: $(STDLIB)
$(BUILD)/libcli.a: $(filter-out %/main.o,$(CLI))
$(BUILD)/lib%.a:
	@rm -f $@ && ar rcs $@ $^

$(UNIT) $(TOOLS): %: %.o $(ARCHIVES)
	$(call say,LINK)
	$(Q)$(CC) $(LDFLAGS) -o $@ $< -Wl,--start-group $(ARCHIVES) -Wl,--end-group $(LIBS)
$(FUZZERS): %: %.o $(BUILD)/libcli.a $(ARCHIVES)
	$(call say,LINK)
	$(Q)$(CC) $(LDFLAGS) -fsanitize=fuzzer -o $@ $< -Wl,--start-group $(BUILD)/libcli.a $(ARCHIVES) -Wl,--end-group $(LIBS)

# --- objects ----------------------------------------------------------------------------------------------
$(GRAMMAR): | $(PARSER_H)
$(BUILTINS) $(CLI): | $(BUILD)/sonames
$(BUILTINS) $(CLI): SONAMES = @$(BUILD)/sonames
$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(SONAMES) -MMD -MP -c -o $@ $<
$(BUILD)/%.o: $(BUILD)/gen/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -Wno-overlength-strings -MMD -MP -c -o $@ $<

# --- generated sources ------------------------------------------------------------------------------------
.SECONDARY:
$(BUILD)/gen/%.c: %.re
	@mkdir -p $(@D)
	$(call say,RE2C)
	$(Q)re2c -W --no-debug-info --no-generation-date -o $@ $<
$(BUILD)/gen/%.c $(BUILD)/gen/%.h &: %.y
	@mkdir -p $(@D)
	$(call say,BISON)
	$(Q)bison -Wall -Wno-yacc --no-lines --header=$(BUILD)/gen/$*.h -o $(BUILD)/gen/$*.c $<
$(BUILD)/gen/stdlib/stdlib.c: stdlib/embed.awk $(shell find stdlib -name "*.groovy")
	@mkdir -p $(@D)
	$(Q)LC_ALL=C awk -f stdlib/embed.awk $(sort $(filter %.groovy,$^)) < /dev/null > $@
$(BUILD)/gen/cli/report_page.c: stdlib/embed.awk cli/report_page.html
	@mkdir -p $(@D)
	$(Q)LC_ALL=C awk -v text=report_page -f stdlib/embed.awk cli/report_page.html > $@
$(BUILD)/sonames: Makefile
	@mkdir -p $(@D)
	@for pair in $(LAZY); do \
	  name=$${pair#*=}; so=$$(readlink -f "$$($(CC) -print-file-name=lib$$name.so)"); \
	  soname=$$(objdump -p "$$so" 2>/dev/null | awk '$$1 == "SONAME" { print $$2 }'); \
	  echo "-D$${pair%%=*}_SONAME=\\\"$${soname:-lib$$name.so}\\\""; done > $@

-include $(patsubst %.o,%.d,$(GRAMMAR) $(INTERP) $(BUILTINS) $(STDLIB) $(CLI) $(UNIT:=.o) $(TOOLS:=.o) $(FUZZERS:=.o))
